package merestone.app.gui.map;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.shape.Polygon;
import merestone.map.SnapPoint;
import org.locationtech.jts.geom.Coordinate;

/** The mark where the pointer is held: a square on a corner, two triangles on an edge. */
final class SnapMark extends Polygon {
  private static final double HALF = 6;

  SnapMark() {
    getStyleClass().add("snap-mark");
    setId("snapMark");
    setVisible(false);
  }

  /** Shows it at the pixel of a place; nowhere if nothing holds the pointer. */
  void show(Optional<SnapPoint> held, Function<Coordinate, Point2D> pixels) {
    setVisible(held.isPresent());
    held.ifPresent(point -> draw(point.corner(), pixels.apply(point.at())));
  }

  private void draw(boolean corner, Point2D at) {
    double left = at.getX() - HALF;
    double right = at.getX() + HALF;
    double top = at.getY() - HALF;
    double bottom = at.getY() + HALF;
    if (corner) {
      getPoints().setAll(left, top, right, top, right, bottom, left, bottom);
    } else {
      getPoints().setAll(left, top, right, top, left, bottom, right, bottom);
    }
  }
}
