package merestone.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;

/**
 * Expected values: PROJ 9.1.1, {@code invproj -f %.12f +proj=tmerc +lat_0=0 +lon_0=117 +k=1
 * +x_0=500000 +ellps=GRS80} and {@code geod +ellps=GRS80 -I -F %.6f}; GRS80 has the axis and, to
 * ten digits, the flattening of CGCS2000.
 */
class GroundMeasureTest {
  private static final GroundMeasure GROUND = GroundMeasure.in(CoordinateSystems.ofEpsg(4548));

  private static final Coordinate A = new Coordinate(412345.678, 3987654.321);
  private static final Coordinate B = new Coordinate(412345.678, 3988654.321);
  private static final Coordinate C = new Coordinate(413345.678, 3988654.321);

  /** A hundred-millionth of a degree is a millimetre. */
  @ParameterizedTest
  @CsvSource({
    "500000, 3300000, 117.000000000, 29.818554517",
    "503000, 3304000, 117.031047354, 29.854635766",
    "412345.678, 3987654.321, 116.027660490, 36.015089255"
  })
  void degreesAreThoseOfProj(double x, double y, double longitude, double latitude) {
    Coordinate degrees = GROUND.degrees(x, y);
    assertEquals(longitude, degrees.x, 1e-8);
    assertEquals(latitude, degrees.y, 1e-8);
  }

  /** From cs2cs of PROJ, EPSG:4490 to EPSG:4527: 39.2° N 116.9° E. */
  @Test
  void aPlaceInDegreesIsFoundInThePlane() {
    GroundMeasure zone39 = GroundMeasure.in(CoordinateSystems.ofEpsg(4527));
    Coordinate found =
        zone39.plane(116.9, 39.2, new Coordinate(39_600_000, 4_000_000)).orElseThrow();
    assertEquals(39_491_361.7989, found.x, 1e-3);
    assertEquals(4_340_712.2271, found.y, 1e-3);
  }

  @Test
  void aPlaceOnTheOtherSideOfTheEarthIsNotFound() {
    assertTrue(GROUND.plane(-63, 10, A).isEmpty());
  }

  @Test
  void lengthsAreThoseOfGeod() {
    assertEquals(999.905377, GROUND.length(List.of(A, B)), 1e-3);
    assertEquals(999.905377 + 999.906452, GROUND.length(List.of(A, B, C)), 1e-3);
    assertEquals(1414.081265, GROUND.length(List.of(C, A)), 1e-3);
    assertEquals(0, GROUND.length(List.of(A)));
    assertEquals(0, GROUND.length(List.of()));
  }

  /**
   * The projection is conformal, so the right angle stays: ½ · 999.905377 m · 999.906452 m = 499
   * 905.92 m². The scale changes by 2.2e-6 across the triangle, which is 1.1 m² of it.
   */
  @Test
  void anAreaIsThatOfItsGeodesicLegs() {
    assertEquals(499_905.92, GROUND.area(List.of(A, B, C, A)), 1.1);
  }

  @Test
  void anotherSystemIsMeasuredOnItsOwnEllipsoid() {
    GroundMeasure utm = GroundMeasure.in(CoordinateSystems.ofEpsg(32650));
    assertTrue(utm.ellipsoid().contains("WGS"), utm.ellipsoid());
    // UTM zone 50 has its meridian at 117° too, and the scale 0.9996 there: 1 km is 1 000.4002 m.
    Coordinate south = new Coordinate(500000, 3300000);
    Coordinate north = new Coordinate(500000, 3301000);
    assertEquals(1000 / 0.9996, utm.length(List.of(south, north)), 1e-3);
  }
}
