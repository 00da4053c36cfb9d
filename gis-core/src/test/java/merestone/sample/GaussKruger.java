package merestone.sample;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * From EPSG:4527 back to longitude and latitude on CGCS2000 (EPSG:4490), independent of the
 * engine's own transform and equal on every machine (StrictMath).
 *
 * <p>Krüger's series in the third flattening n, to n⁴: C. F. F. Karney, Transverse Mercator with an
 * accuracy of a few nanometers, J. Geodesy 85 (2011), eq. 36 (β) and the fixed-point form of eq.
 * 19–21 for the conformal latitude. Ellipsoid: a = 6 378 137 m, 1/f = 298.257222101 (GB 22021).
 */
final class GaussKruger {
  private static final double A = 6_378_137;
  private static final double F = 1 / 298.257222101;
  private static final double N = F / (2 - F);
  private static final double E = StrictMath.sqrt(F * (2 - F));
  private static final double RECTIFYING = A / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
  private static final double[] BETA = {
    N / 2 - 2 * N * N / 3 + 37 * N * N * N / 96 - N * N * N * N / 360,
    N * N / 48 + N * N * N / 15 - 437 * N * N * N * N / 1440,
    17 * N * N * N / 480 - 37 * N * N * N * N / 840,
    4397 * N * N * N * N / 161280
  };
  private static final double FALSE_EASTING = 39_500_000;
  private static final double CENTRAL_MERIDIAN = 117;

  private GaussKruger() {}

  /** Returns a copy in degrees, longitude first. */
  static Geometry toDegrees(Geometry inMetres) {
    Geometry copy = inMetres.copy();
    copy.apply(new Each());
    return copy;
  }

  /** Returns longitude and latitude in degrees of an easting and northing in metres. */
  static Coordinate toDegrees(double easting, double northing) {
    double xi = northing / RECTIFYING;
    double eta = (easting - FALSE_EASTING) / RECTIFYING;
    double xiPrime = xi;
    double etaPrime = eta;
    for (int j = 1; j <= BETA.length; j++) {
      xiPrime -= BETA[j - 1] * StrictMath.sin(2 * j * xi) * StrictMath.cosh(2 * j * eta);
      etaPrime -= BETA[j - 1] * StrictMath.cos(2 * j * xi) * StrictMath.sinh(2 * j * eta);
    }
    double conformalSine = StrictMath.sin(xiPrime) / StrictMath.cosh(etaPrime);
    double lambda = StrictMath.atan2(StrictMath.sinh(etaPrime), StrictMath.cos(xiPrime));
    return new Coordinate(
        CENTRAL_MERIDIAN + StrictMath.toDegrees(lambda),
        StrictMath.toDegrees(latitude(atanh(conformalSine))));
  }

  private static double latitude(double isometric) {
    double sine = StrictMath.tanh(isometric);
    for (int i = 0; i < 8; i++) {
      sine = StrictMath.tanh(isometric + E * atanh(E * sine));
    }
    return StrictMath.asin(sine);
  }

  private static double atanh(double x) {
    return StrictMath.log((1 + x) / (1 - x)) / 2;
  }

  private static final class Each implements CoordinateSequenceFilter {
    @Override
    public void filter(CoordinateSequence sequence, int i) {
      Coordinate degrees = toDegrees(sequence.getX(i), sequence.getY(i));
      sequence.setOrdinate(i, 0, degrees.x);
      sequence.setOrdinate(i, 1, degrees.y);
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return true;
    }
  }
}
