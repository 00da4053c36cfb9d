package merestone.crs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import merestone.geom.Geometries;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ReprojectionTest {

  /** Control points computed by PROJ 9.1.1, published in the domain reference, 2.6. */
  @ParameterizedTest(name = "{0} N {1} E in EPSG:{2}")
  @CsvSource({
    "39.38, 117.05, 4527, 4360692.4392, 39504308.0570",
    "39.38, 117.05, 4548, 4360692.4392, 504308.0570",
    "38.90, 117.70, 4527, 4307635.4764, 39560724.0683",
    "40.10, 116.80, 4527, 4440651.7617, 39482946.1622",
    "29.87, 121.55, 4528, 3306711.7283, 40649757.5480",
    "30.25, 121.20, 4528, 3348436.3945, 40615496.4133"
  })
  void degreesBecomeMetresAsProjSays(
      double latitude, double longitude, int epsg, double northing, double easting) {
    Reprojection way =
        Reprojection.between(CoordinateSystems.ofEpsg(4490), CoordinateSystems.ofEpsg(epsg));

    Geometry moved = way.apply(Geometries.FACTORY.createPoint(new Coordinate(longitude, latitude)));

    assertEquals(easting, moved.getCoordinate().x, 1e-4);
    assertEquals(northing, moved.getCoordinate().y, 1e-4);
  }

  @Test
  void zoneAndMeridianFormsDifferByTheirPrefixOnly() throws ParseException {
    Geometry square =
        new WKTReader(Geometries.FACTORY)
            .read(
                "POLYGON((39505000 4360000,39506000 4360000,39506000 4361000,"
                    + "39505000 4361000,39505000 4360000))");
    Reprojection way =
        Reprojection.between(CoordinateSystems.ofEpsg(4527), CoordinateSystems.ofEpsg(4548));

    Geometry moved = way.apply(square);

    assertEquals(505000, moved.getEnvelopeInternal().getMinX(), 1e-6);
    assertEquals(1e6, moved.getArea(), 1e-2);
    assertEquals(5, moved.getNumPoints());
  }

  @Test
  void anEdgeAlongAParallelIsBentToTheTrueLine() throws ParseException {
    Geometry cell =
        new WKTReader(Geometries.FACTORY).read("POLYGON((116 39,118 39,118 40,116 40,116 39))");
    Reprojection way =
        Reprojection.between(CoordinateSystems.ofEpsg(4490), CoordinateSystems.ofEpsg(4548));

    Geometry moved = way.apply(cell);

    // The middle of the southern edge in the plane is PROJ's 39 N 117 E: northing of the parallel
    // at the central meridian. A chord would pass N cos B sin B l^2 / 2 = 476 m north of it.
    Geometry south = way.apply(Geometries.FACTORY.createPoint(new Coordinate(117, 39)));
    assertTrue(moved.getNumPoints() > 100, "vertices: " + moved.getNumPoints());
    assertEquals(0, moved.getBoundary().distance(south), 0.0006);
  }

  @Test
  void theSameSystemLeavesTheGeometryAlone() {
    Geometry point = Geometries.FACTORY.createPoint(new Coordinate(39505000, 4360000));
    Reprojection way =
        Reprojection.between(CoordinateSystems.ofEpsg(4527), CoordinateSystems.ofEpsg(4527));

    assertSame(point, way.apply(point));
  }

  @ParameterizedTest(name = "EPSG:{0} is not carried into CGCS2000 without parameters")
  @CsvSource({"2362", "2413"})
  void oldDatumsAreRefused(int epsg) {
    UserError refused =
        assertThrows(
            UserError.class,
            () ->
                Reprojection.between(
                    CoordinateSystems.ofEpsg(epsg), CoordinateSystems.ofEpsg(4527)));

    assertEquals("datum-shift-unknown", refused.problem().code());
  }

  /**
   * PROJ 9.1.1: echo "39505000 4360000 0" | cs2cs -f %.4f +proj=tmerc +lon_0=117 +x_0=39500000
   * +a=6378140 +rf=298.257 +towgs84=24,-123,-94 +to +proj=tmerc +lon_0=117 +x_0=39500000
   * +ellps=GRS80 +towgs84=0,0,0 gives the expected easting and northing.
   */
  @Test
  void anOldDatumThatStatesItsShiftIsCarriedOver() {
    String prj =
        CoordinateSystems.toEsriWkt(CoordinateSystems.ofEpsg(2363))
            .replace("298.257]]", "298.257],TOWGS84[24,-123,-94,0,0,0,0]]");
    CoordinateSystem xian = CoordinateSystems.ofWkt(prj);
    Reprojection way = Reprojection.between(xian, CoordinateSystems.ofEpsg(4527));

    Geometry moved = way.apply(Geometries.FACTORY.createPoint(new Coordinate(39505000, 4360000)));

    assertEquals("EPSG:2363", xian.code());
    assertEquals(39505034.5747, moved.getCoordinate().x, 0.01);
    assertEquals(4360001.7125, moved.getCoordinate().y, 0.01);
  }

  @Test
  void anUnknownSystemIsRefused() {
    assertThrows(
        UserError.class,
        () ->
            Reprojection.between(
                CoordinateSystem.unknown("local"), CoordinateSystems.ofEpsg(4527)));
  }
}
