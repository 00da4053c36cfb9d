package merestone.app.gui.frame;

import merestone.app.gui.export.Exports;
import merestone.app.gui.findings.FindingsViewModel;
import merestone.app.gui.findings.LedgerViewModel;
import merestone.app.gui.findings.NotesViewModel;
import merestone.app.gui.layers.LayersViewModel;
import merestone.app.gui.map.IdentifyViewModel;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.map.MeasureViewModel;
import merestone.app.gui.map.PictureViewModel;
import merestone.app.gui.run.RunViewModel;
import merestone.app.gui.run.VerdictViewModel;

/** All view models of the window. */
public record Models(
    RunViewModel run,
    VerdictViewModel verdict,
    Answer answer,
    Ground ground,
    StatusViewModel status,
    Exports exports) {

  /** What a check came to. */
  public record Answer(FindingsViewModel findings, LedgerViewModel ledger, NotesViewModel notes) {}

  /** What the map shows. */
  public record Ground(
      MapViewModel map,
      PictureViewModel pictures,
      LayersViewModel layers,
      IdentifyViewModel identify,
      MeasureViewModel measure) {}
}
