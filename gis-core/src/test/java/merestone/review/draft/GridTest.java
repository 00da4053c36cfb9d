package merestone.review.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Points with their systems as PROJ transforms them (39.38 N, 117.05 E and others). */
class GridTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          zone number in the easting, 39504308.0570, 4360692.4392, EPSG:4527
          zone 40,                    40649757.5480, 3306711.7283, EPSG:4528
          degrees,                    117.05,        39.38,        EPSG:4490
          no zone number,             504308.0570,   4360692.4392,
          degrees not of China,       2.35,          48.85,
          """)
  void anUnknownSystemIsGuessedFromCoordinates(String situation, double x, double y, String code) {
    Grid grid = Grid.of(CoordinateSystem.unknown(""), new Envelope(new Coordinate(x, y)));
    assertEquals(Optional.ofNullable(code), grid.suggested());
  }

  @ParameterizedTest
  @CsvSource({"117.05, EPSG:4548", "121.20, EPSG:4549", "121.55, EPSG:4550", "87.6, EPSG:4538"})
  void degreesLieInAZone(double longitude, String code) {
    Envelope place = new Envelope(new Coordinate(longitude, 30));
    assertEquals(
        Optional.of(code), Grid.of(CoordinateSystems.parse("EPSG:4490"), place).suggested());
  }
}
