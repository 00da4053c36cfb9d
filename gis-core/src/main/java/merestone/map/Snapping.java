package merestone.map;

import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * Looks for the corner nearest to a place, and for the nearest edge if no corner is in reach. For
 * one thread.
 *
 * <pre>
 *      +------------ edge      x  the pointer: both the corner + and the edge
 *      |   x                      are in reach; the corner wins
 * </pre>
 */
final class Snapping implements GeometryComponentFilter {
  /** Shapes in reach beyond which the ground is drawn too small to mean one of them. */
  private static final int CROWD = 200;

  private final Coordinate place;
  private final Envelope near;
  private final LineSegment edge = new LineSegment();
  private Optional<Coordinate> corner = Optional.empty();
  private Optional<Coordinate> onEdge = Optional.empty();
  private double cornerM;
  private double edgeM;
  private int looked;

  Snapping(Coordinate place, double reachM) {
    this.place = place;
    near = new Envelope(place);
    near.expandBy(reachM);
    cornerM = reachM;
    edgeM = reachM;
  }

  void look(ShapeIndex index) {
    int[] numbers = index.within(near);
    looked += numbers.length;
    if (looked <= CROWD) {
      for (int number : numbers) {
        Geometry part = index.part(number);
        part.apply(this);
      }
    }
  }

  Optional<SnapPoint> nearest() {
    if (looked > CROWD) {
      return Optional.empty();
    }
    return corner
        .map(at -> new SnapPoint(at, true))
        .or(() -> onEdge.map(at -> new SnapPoint(at, false)));
  }

  @Override
  public void filter(Geometry component) {
    if (component instanceof Point point && !point.isEmpty()) {
      corner(point.getX(), point.getY());
    } else if (component instanceof LineString line
        && line.getEnvelopeInternal().intersects(near)) {
      line(line.getCoordinateSequence());
    }
  }

  private void line(CoordinateSequence points) {
    for (int i = 0; i < points.size(); i++) {
      corner(points.getX(i), points.getY(i));
      if (i > 0) {
        edge.p0 = points.getCoordinate(i - 1);
        edge.p1 = points.getCoordinate(i);
        if (near.intersects(edge.p0, edge.p1)) {
          edge();
        }
      }
    }
  }

  private void corner(double x, double y) {
    double away = Math.hypot(x - place.x, y - place.y);
    if (away <= cornerM) {
      cornerM = away;
      corner = Optional.of(new Coordinate(x, y));
    }
  }

  private void edge() {
    double away = edge.distance(place);
    if (away <= edgeM) {
      edgeM = away;
      onEdge = Optional.of(edge.closestPoint(place));
    }
  }
}
