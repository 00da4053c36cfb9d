package merestone.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

class GaussKrugerTest {

  /** Expected values: PROJ 9.1.1, EPSG:4527 to EPSG:4490. 1e-12 degrees is a tenth of a micron. */
  @ParameterizedTest(name = "E {0} N {1}")
  @CsvSource({
    "39504308.0570, 4360692.4392, 117.0500000005005, 39.3800000003374",
    "39494000,      4354400,      116.9304192856142, 39.3233126417312",
    "39514000,      4358000,      117.1624297772349, 39.3556461043068"
  })
  void agreesWithProj(double easting, double northing, double longitude, double latitude) {
    Coordinate degrees = GaussKruger.toDegrees(easting, northing);
    assertEquals(longitude, degrees.x, 2e-12);
    assertEquals(latitude, degrees.y, 2e-12);
  }
}
