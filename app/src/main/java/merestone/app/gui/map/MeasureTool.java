package merestone.app.gui.map;

import javafx.geometry.Point2D;
import org.locationtech.jts.geom.Coordinate;

/** Sets the points of a line or area to measure, held by corners and edges if that is wanted. */
record MeasureTool(MapModels models) implements Tool {
  /** How near, in pixels, a corner or edge holds the pointer. */
  private static final double REACH = 10;

  @Override
  public void clicked(Point2D at) {
    measure().add(meant(at));
  }

  @Override
  public void doubleClicked(Point2D at) {
    measure().finish();
  }

  @Override
  public void hovered(Point2D at) {
    measure().hover(meant(at));
  }

  @Override
  public void back() {
    measure().back();
  }

  @Override
  public boolean stop() {
    return measure().clear();
  }

  private Coordinate meant(Point2D at) {
    return measure()
        .hold(
            models.map().view().toGround(at.getX(), at.getY()),
            () -> models.pictures().snap(at.getX(), at.getY(), REACH));
  }

  private MeasureViewModel measure() {
    return models.measure();
  }
}
