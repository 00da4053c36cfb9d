package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * A ring as it was read.
 *
 * @param part which part of the geometry, from 0
 * @param ring which ring of the part, 0 for its shell
 * @param points its points, closing one included
 */
record RingOf(int part, int ring, CoordinateSequence points) {

  /** Passes on all rings of a geometry's polygons that have points. */
  static void each(Geometry geometry, Consumer<RingOf> taker) {
    Geometry polygons = Geometries.polygonal(geometry);
    for (int part = 0; part < polygons.getNumGeometries(); part++) {
      Polygon polygon = (Polygon) polygons.getGeometryN(part);
      for (int ring = 0; !polygon.isEmpty() && ring <= polygon.getNumInteriorRing(); ring++) {
        CoordinateSequence points =
            ring == 0
                ? polygon.getExteriorRing().getCoordinateSequence()
                : polygon.getInteriorRingN(ring - 1).getCoordinateSequence();
        if (points.size() > 0) {
          taker.accept(new RingOf(part, ring, points));
        }
      }
    }
  }

  /** Returns the points without the closing one and without those that repeat the one before. */
  Coordinate[] distinct() {
    List<Coordinate> distinct = new ArrayList<>(points.size());
    for (int i = 0; i < points.size(); i++) {
      if (i == 0 || !isSame(i - 1, i)) {
        distinct.add(new Coordinate(points.getX(i), points.getY(i)));
      }
    }
    int last = distinct.size() - 1;
    if (last > 0 && distinct.get(last).equals2D(distinct.get(0))) {
      distinct.remove(last);
    }
    return distinct.toArray(new Coordinate[0]);
  }

  /** Whether two points are exactly the same. */
  boolean isSame(int a, int b) {
    return points.getX(a) == points.getX(b) && points.getY(a) == points.getY(b);
  }
}
