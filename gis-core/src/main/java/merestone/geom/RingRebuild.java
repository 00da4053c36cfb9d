package merestone.geom;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.CoverageUnion;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The ground a ring encloses, however it runs: its line is split where it crosses or touches
 * itself, and every face it winds around, in either direction, is ground.
 *
 * <p>JTS {@code GeometryFixer} means the same but takes it from a buffer of width 0, which loses
 * all of some rings that run back over an edge: of {@code (4 0, 6 0, 3 0, 5 5, 0 0, 5 6, 6 0, 4
 * 0)}, an area of 10.5, nothing is left.
 */
final class RingRebuild {
  private static final double TOO_NEAR = 1e-6;
  private static final double NEAR_ENOUGH = 1e-3;

  private final CoordinateSequence ring;

  private RingRebuild(CoordinateSequence ring) {
    this.ring = ring;
  }

  /** Returns the ground of a ring: valid polygons, or an empty geometry for a flat ring. */
  static Geometry ground(LinearRing ring) {
    CoordinateSequence points = ring.getCoordinateSequence();
    Polygonizer faces = new Polygonizer();
    faces.add(OverlayNGRobust.union(Geometries.FACTORY.createLineString(points)));
    RingRebuild rebuild = new RingRebuild(points);
    List<Geometry> ground = new ArrayList<>();
    for (Object face : faces.getPolygons()) {
      Polygon polygon = (Polygon) face;
      if (polygon.getArea() > 0 && rebuild.windsAround(inside(polygon))) {
        ground.add(polygon);
      }
    }
    return ground.isEmpty()
        ? Geometries.FACTORY.createPolygon()
        : CoverageUnion.union(Geometries.FACTORY.buildGeometry(ground));
  }

  /** Returns a point clear of the edges, at the widest place if halfway up there is no room. */
  private static Coordinate inside(Polygon face) {
    double size = Math.sqrt(face.getArea());
    Point halfway = face.getInteriorPoint();
    return face.getBoundary().isWithinDistance(halfway, size * TOO_NEAR)
        ? MaximumInscribedCircle.getCenter(face, size * NEAR_ENOUGH).getCoordinate()
        : halfway.getCoordinate();
  }

  /** Counts the edges that pass east of the point, northward ones up and southward ones down. */
  private boolean windsAround(Coordinate point) {
    int turns = 0;
    for (int i = 1; i < ring.size(); i++) {
      boolean fromNorth = ring.getY(i - 1) > point.y;
      boolean toNorth = ring.getY(i) > point.y;
      int northward = toNorth ? 1 : -1;
      if (fromNorth != toNorth && side(i, point) == northward) {
        turns += northward;
      }
    }
    return turns != 0;
  }

  private int side(int i, Coordinate point) {
    return CGAlgorithmsDD.orientationIndex(
        ring.getX(i - 1), ring.getY(i - 1), ring.getX(i), ring.getY(i), point.x, point.y);
  }
}
