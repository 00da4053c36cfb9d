package merestone.check;

import java.util.ArrayList;
import java.util.List;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.noding.snap.SnappingNoder;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/**
 * Overlays polygons robustly and says which step it took: floating, snapped, fixed grid. JTS has
 * the same ladder in {@code OverlayNGRobust} but keeps the rung to itself. Stateless.
 */
final class OverlayLadder {
  private static final double SNAP_M = 1e-6;
  private static final PrecisionModel FLOATING = new PrecisionModel();
  private static final PrecisionModel TENTH_MILLIMETRE = new PrecisionModel(10_000);

  private OverlayLadder() {}

  static Overlaid intersection(Geometry a, Geometry b) {
    return climb(a, b, OverlayNG.INTERSECTION);
  }

  static Overlaid difference(Geometry a, Geometry b) {
    return climb(a, b, OverlayNG.DIFFERENCE);
  }

  /** Joins polygons that may overlap; ground covered twice is there once. */
  static Overlaid union(List<Geometry> polygons) {
    if (polygons.size() == 1) {
      return new Overlaid(polygons.get(0), OverlayRung.FLOATING, List.of());
    }
    List<String> tried = new ArrayList<>();
    for (OverlayRung rung : rungs()) {
      try {
        return new Overlaid(Geometries.polygonal(unionOn(rung, polygons)), rung, tried);
      } catch (TopologyException | IllegalArgumentException e) {
        tried.add(rung.label() + ": " + e.getMessage());
      }
    }
    return failed(tried);
  }

  private static Overlaid climb(Geometry a, Geometry b, int operation) {
    List<String> tried = new ArrayList<>();
    for (OverlayRung rung : rungs()) {
      try {
        return new Overlaid(Geometries.polygonal(overlayOn(rung, a, b, operation)), rung, tried);
      } catch (TopologyException | IllegalArgumentException e) {
        tried.add(rung.label() + ": " + e.getMessage());
      }
    }
    return failed(tried);
  }

  private static OverlayRung[] rungs() {
    return new OverlayRung[] {OverlayRung.FLOATING, OverlayRung.SNAPPED, OverlayRung.GRID};
  }

  private static Geometry overlayOn(OverlayRung rung, Geometry a, Geometry b, int operation) {
    return switch (rung) {
      case FLOATING -> OverlayNG.overlay(a, b, operation, FLOATING);
      case SNAPPED -> OverlayNG.overlay(a, b, operation, new SnappingNoder(SNAP_M));
      default -> OverlayNG.overlay(a, b, operation, TENTH_MILLIMETRE);
    };
  }

  private static Geometry unionOn(OverlayRung rung, List<Geometry> polygons) {
    Geometry all = Geometries.FACTORY.buildGeometry(polygons);
    return switch (rung) {
      case FLOATING -> UnaryUnionNG.union(all, FLOATING);
      case SNAPPED -> snappedUnion(polygons);
      default -> UnaryUnionNG.union(all, TENTH_MILLIMETRE);
    };
  }

  private static Geometry snappedUnion(List<Geometry> polygons) {
    Geometry sum = polygons.get(0);
    for (Geometry next : polygons.subList(1, polygons.size())) {
      sum = OverlayNG.overlay(sum, next, OverlayNG.UNION, new SnappingNoder(SNAP_M));
    }
    return sum;
  }

  /** Joins the tiles of one cut polygon, whose cut edges may differ in the last digit. */
  static Overlaid joinTiles(List<Geometry> tiles) {
    if (tiles.size() == 1) {
      return new Overlaid(tiles.get(0), OverlayRung.FLOATING, List.of());
    }
    try {
      return new Overlaid(
          Geometries.polygonal(snappedUnion(tiles)), OverlayRung.SNAPPED, List.of());
    } catch (TopologyException | IllegalArgumentException e) {
      return union(tiles);
    }
  }

  private static Overlaid failed(List<String> tried) {
    return new Overlaid(Geometries.FACTORY.createPolygon(), OverlayRung.FAILED, tried);
  }
}
