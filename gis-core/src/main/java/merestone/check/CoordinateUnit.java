package merestone.check;

import java.util.Optional;
import merestone.geom.overlap.PackedPolygons;

/**
 * Tells from coordinates to how many decimals they were written: the coarsest of 0.01, 0.001 and
 * 0.0001 m that all of them are multiples of. Coordinates of whole decimetres, or fewer than a
 * hundred vertices, prove nothing; nor do those of a layer that was reprojected. Stateless.
 */
final class CoordinateUnit {
  private static final double[] UNITS = {0.1, 0.01, 0.001, 0.0001};
  private static final int LEAST_VERTICES = 100;
  private static final int MOST_VERTICES = 100_000;

  /** What a double of 4e7 m may miss a decimal by, several times. */
  private static final double NOISE_M = 3e-8;

  private CoordinateUnit() {}

  /** Returns the unit of a layer, m; empty if it cannot be told. */
  static Optional<Double> of(LayerIndex layer) {
    return layer.layer().table().isInOwnSystem()
        ? of(layer.polygons().polygons())
        : Optional.empty();
  }

  private static Optional<Double> of(PackedPolygons polygons) {
    int vertices = Math.min(polygons.vertices(), MOST_VERTICES);
    int unit = 0;
    for (int v = 0; v < vertices && unit < UNITS.length; v++) {
      while (unit < UNITS.length && !(fits(polygons.x(v), unit) && fits(polygons.y(v), unit))) {
        unit++;
      }
    }
    boolean told = vertices >= LEAST_VERTICES && unit > 0 && unit < UNITS.length;
    return told ? Optional.of(UNITS[unit]) : Optional.empty();
  }

  private static boolean fits(double along, int unit) {
    double scale = Math.rint(1 / UNITS[unit]);
    return Math.abs(along - Math.rint(along * scale) / scale) <= NOISE_M;
  }
}
