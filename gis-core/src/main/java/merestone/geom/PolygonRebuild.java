package merestone.geom;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Rebuilds polygons from the ground of their rings, in doubt for the ground: parts are joined, so
 * what two cover stays; a hole outside its shell is ground; a hole that would leave nothing of its
 * shell is no hole but the inner of two rings, or the shell drawn twice. Decision 0014 sets this
 * beside what GEOS does.
 */
final class PolygonRebuild {
  private PolygonRebuild() {}

  /** Returns valid polygons, or an empty geometry if all rings are flat. */
  static Geometry rebuild(Geometry polygons) {
    List<Geometry> ground = new ArrayList<>();
    for (Polygon polygon : Geometries.polygons(polygons)) {
      ground.add(ofPolygon(polygon));
    }
    return Geometries.polygonal(join(ground));
  }

  private static Geometry ofPolygon(Polygon polygon) {
    Geometry shell = RingRebuild.ground(polygon.getExteriorRing());
    PreparedGeometry prepared = PreparedGeometryFactory.prepare(shell);
    List<Geometry> holes = new ArrayList<>();
    List<Geometry> ground = new ArrayList<>();
    for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
      Geometry hole = RingRebuild.ground(polygon.getInteriorRingN(i));
      (overlaps(prepared, hole) ? holes : ground).add(hole);
    }
    ground.add(holes.isEmpty() ? shell : without(shell, join(holes)));
    return join(ground);
  }

  private static boolean overlaps(PreparedGeometry shell, Geometry hole) {
    return shell.covers(hole) || shell.intersects(hole) && !shell.getGeometry().touches(hole);
  }

  private static Geometry without(Geometry shell, Geometry holes) {
    Geometry rest = OverlayNGRobust.overlay(shell, holes, OverlayNG.DIFFERENCE);
    if (!rest.isEmpty()) {
      return rest;
    }
    Geometry between = OverlayNGRobust.overlay(holes, shell, OverlayNG.DIFFERENCE);
    return between.isEmpty() ? shell : between;
  }

  private static Geometry join(List<Geometry> polygons) {
    return OverlayNGRobust.union(polygons, Geometries.FACTORY);
  }
}
