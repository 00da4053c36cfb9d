package merestone.geom;

import java.util.Locale;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateFilter;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/**
 * Makes polygons valid, by a ladder: as read; rebuilt from the ground its rings wind around, both
 * lobes of a bow-tie and ground covered twice included; rebuilt on a grid of 0.1 mm; failed. Never
 * throws for bad geometry and never drops it silently: the rung says what happened, and the area as
 * read and as used stand side by side.
 *
 * <p>Stateless; safe from many threads.
 */
public final class GeometryRepair {
  private static final PrecisionModel TENTH_MILLIMETRE = new PrecisionModel(10_000);

  private GeometryRepair() {}

  /** Returns the polygons of a geometry made valid; lines and points in it are left out. */
  public static Repaired repair(Geometry geometry) {
    Geometry polygons = Geometries.polygonal(geometry);
    if (SurelyValid.test(polygons)) {
      return new Repaired(polygons, RepairRung.VALID, "", polygons);
    }
    if (hasBadNumbers(polygons)) {
      return new Repaired(
          Geometries.FACTORY.createPolygon(),
          RepairRung.FAILED,
          "coordinate is not finite",
          polygons);
    }
    TopologyValidationError error = new IsValidOp(polygons).getValidationError();
    if (error == null) {
      return polygons.isEmpty()
          ? new Repaired(polygons, RepairRung.FAILED, "no polygon", polygons)
          : new Repaired(polygons, RepairRung.VALID, "", polygons);
    }
    return climb(polygons, fault(error));
  }

  private static Repaired climb(Geometry polygons, String fault) {
    for (RepairRung rung : new RepairRung[] {RepairRung.REBUILT, RepairRung.GRID}) {
      Geometry fixed = attempt(polygons, rung);
      if (!fixed.isEmpty() && fixed.isValid()) {
        return new Repaired(fixed, rung, fault, polygons);
      }
    }
    return new Repaired(Geometries.FACTORY.createPolygon(), RepairRung.FAILED, fault, polygons);
  }

  /**
   * An empty polygon stands for an attempt that failed; the ladder records the rung that did not.
   */
  private static Geometry attempt(Geometry polygons, RepairRung rung) {
    try {
      Geometry input =
          rung == RepairRung.GRID
              ? GeometryPrecisionReducer.reducePointwise(polygons, TENTH_MILLIMETRE)
              : polygons;
      return PolygonRebuild.rebuild(input).norm(); // else rings begin anywhere, run by run
    } catch (TopologyException | IllegalArgumentException e) {
      return Geometries.FACTORY.createPolygon();
    }
  }

  private static String fault(TopologyValidationError error) {
    Coordinate at = error.getCoordinate();
    return at == null
        ? error.getMessage()
        : String.format(Locale.ROOT, "%s at %.4f %.4f", error.getMessage(), at.x, at.y);
  }

  private static boolean hasBadNumbers(Geometry geometry) {
    boolean[] bad = {false};
    geometry.apply(
        (CoordinateFilter)
            point -> bad[0] |= !Double.isFinite(point.x) || !Double.isFinite(point.y));
    return bad[0];
  }
}
