package merestone.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.crs.GroundMeasure;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;

/** Measures lines and rings. Immutable; safe from many threads. */
final class Measuring {
  private static final int SMALLEST_RING = 3;

  private final GroundMeasure ground;

  Measuring(GroundMeasure ground) {
    this.ground = ground;
  }

  Measured line(List<Coordinate> points) {
    return new Measured(planar(points), ground.length(points), 0, 0, false, ground.ellipsoid());
  }

  /** Measures the ring through some points, which need not close it; under three it is a line. */
  Measured ring(List<Coordinate> points) {
    if (points.size() < SMALLEST_RING) {
      return line(points);
    }
    List<Coordinate> closed = new ArrayList<>(points);
    closed.add(points.get(0));
    LinearRing ring = Geometries.FACTORY.createLinearRing(closed.toArray(Coordinate[]::new));
    return new Measured(
        planar(closed),
        ground.length(closed),
        Geometries.FACTORY.createPolygon(ring).getArea(),
        ground.area(closed),
        !ring.isSimple(),
        ground.ellipsoid());
  }

  Degrees degrees(double x, double y) {
    Coordinate at = ground.degrees(x, y);
    return new Degrees(at.x, at.y, ground.datum());
  }

  Optional<Coordinate> plane(double longitude, double latitude, Coordinate near) {
    return ground.plane(longitude, latitude, near);
  }

  private static double planar(List<Coordinate> points) {
    double sum = 0;
    for (int i = 1; i < points.size(); i++) {
      sum += points.get(i - 1).distance(points.get(i));
    }
    return sum;
  }
}
