package merestone.geom.doubt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import merestone.geom.GaussKrueger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChordBowTest {
  private static final double RADIUS_M = 6_371_000;
  private static final GaussKrueger ZONE = new GaussKrueger(117, 500_000);

  /**
   * A parallel at latitude φ is a curve of radius N / tan φ in the plane near the central meridian
   * (W. Torge, J. Müller, Geodesy, 2012): a chord of length L bows by L² tan φ / (8 N). By hand for
   * φ = 35°, tan φ = 0.70021, N = a / √(1 − e² sin² φ) = 6 378 137 / √(1 − 0.00669438 · 0.32899) =
   * 6 385 172 m: L = 1000 m gives 0.01371 m, 3000 m nine times that, 0.12337 m.
   */
  @ParameterizedTest
  @CsvSource({"1000, 0.01371", "3000, 0.12337"})
  void aParallelBowsAsItsCurvatureSays(double length, double expected) {
    ChordBow bow = ChordBow.between(ChordBowTest::toLatLon, ChordBowTest::toPlane);
    double northing = northing(Math.toRadians(35));
    double west = 500_000 - length / 2;
    assertEquals(expected, bow.at(west, northing, west + length, northing), 0.005 * expected);
  }

  /** A meridian is straight in both. */
  @Test
  void theCentralMeridianDoesNotBow() {
    ChordBow bow = ChordBow.between(ChordBowTest::toLatLon, ChordBowTest::toPlane);
    double northing = northing(Math.toRadians(35));
    assertEquals(0, bow.at(500_000, northing, 500_000, northing + 1000), 1e-6);
    assertEquals(0, ChordBow.NONE.at(0, 0, 1000, 0));
  }

  private static double northing(double latitude) {
    double[] at = {Math.toRadians(117), latitude};
    toPlane(at);
    return at[1];
  }

  private static void toLatLon(double[] point) {
    double[] latLon = new double[2];
    ZONE.toLatLon(point[0], point[1], latLon);
    point[0] = latLon[1];
    point[1] = latLon[0];
  }

  /** Goes to where the inverse says it should be, until it is: each step errs by a hundredth. */
  private static void toPlane(double[] point) {
    double longitude = point[0];
    double latitude = point[1];
    double x = 500_000;
    double y = RADIUS_M * latitude;
    for (int step = 0; step < 30; step++) {
      double[] at = {x, y};
      toLatLon(at);
      x += RADIUS_M * Math.cos(latitude) * (longitude - at[0]);
      y += RADIUS_M * (latitude - at[1]);
    }
    point[0] = x;
    point[1] = y;
  }
}
