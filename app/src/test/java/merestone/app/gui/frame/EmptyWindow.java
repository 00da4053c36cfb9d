package merestone.app.gui.frame;

import merestone.app.gui.error.Troubles;
import merestone.app.gui.export.Exports;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.findings.LedgerViewModel;
import merestone.app.gui.findings.NotesViewModel;
import merestone.app.gui.layers.LayersViewModel;
import merestone.app.gui.map.IdentifyViewModel;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.map.MeasureViewModel;
import merestone.app.gui.map.Painting;
import merestone.app.gui.map.PictureViewModel;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.Opening;
import merestone.app.gui.run.RunViewModel;
import merestone.app.gui.run.VerdictViewModel;
import merestone.app.gui.work.Background;

/** The view models of a window in which nothing is open, without the window. */
final class EmptyWindow {
  private EmptyWindow() {}

  static Models models(
      Background background, Opening opening, Painting painting, Troubles troubles, Words words) {
    MapViewModel map = new MapViewModel();
    StatusViewModel status = new StatusViewModel();
    return new Models(
        new RunViewModel(background, opening, troubles),
        new VerdictViewModel(words),
        new Models.Answer(
            new FindingsViewModel(background, troubles, words),
            new LedgerViewModel(),
            new NotesViewModel(words)),
        new Models.Ground(
            map,
            new PictureViewModel(map, background, painting, troubles),
            new LayersViewModel(map.hidden()),
            new IdentifyViewModel(background, troubles),
            new MeasureViewModel()),
        status,
        new Exports(background, troubles, status::say, words));
  }
}
