package merestone.app.gui.map;

import merestone.app.gui.error.Troubles;
import merestone.app.gui.work.Background;

/** The view models of the map. */
public record MapModels(
    MapViewModel map,
    PictureViewModel pictures,
    OverviewViewModel overview,
    MeasureViewModel measure) {

  /** Returns the models of a map that is drawn by a painting. */
  public static MapModels of(Background background, Painting painting, Troubles troubles) {
    MapViewModel map = new MapViewModel();
    PictureViewModel pictures = new PictureViewModel(map, background, painting, troubles);
    return new MapModels(
        map,
        pictures,
        new OverviewViewModel(map, pictures.drawingProperty(), background, painting, troubles),
        new MeasureViewModel());
  }
}
