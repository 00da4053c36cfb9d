package merestone.geom;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * Expected values: worked examples of the domain reference, 3.5, computed there with an independent
 * program and compared with PROJ's cylindrical equal-area projection; here also against our own
 * closed-form equal-area projection and against Karney's geodesic polygons (GeographicLib).
 */
class EllipsoidalAreaTest {
  private static final GaussKrueger ZONE_39 = new GaussKrueger(117, 39_500_000);
  private static final EllipsoidalArea AREA = new EllipsoidalArea(Spheroid.CGCS2000, ZONE_39);
  private static final String SQUARE_KM =
      "POLYGON((39505000 4360000,39505000 4361000,39506000 4361000,39506000 4360000,"
          + "39505000 4360000))";

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      Example 1 | 999999.2623 | 1e-4 | POLYGON((39505000 4360000,39505000 4361000,39506000 4361000,39506000 4360000,39505000 4360000))
      Example 2 | 999751.43 | 5e-3 | POLYGON((39600000 4360000,39600000 4361000,39601000 4361000,39601000 4360000,39600000 4360000))
      Example 3 | 56362.8870 | 1e-4 | POLYGON((39512345.6789 4360123.4567,39512401.1250 4360310.2500,39512690.7500 4360288.5000,39512655.0000 4360105.0000,39512345.6789 4360123.4567))
      """)
  void workedExamples(String name, double expected, double tolerance, String wkt)
      throws ParseException {
    assertEquals(expected, AREA.of(read(wkt)), tolerance);
  }

  @Test
  void edgeTermsOfExample1AgainstThePrimeMeridian() {
    double perSecond = 1 / 206264.8062471;
    // One straight edge without inserted points differs from the published, densified sum of the
    // edge by less than 0.02 m² in 1e10.
    double term =
        AREA.trapezoid(
            141745.533689 * perSecond,
            141777.959471 * perSecond,
            (421408.892285 + 421408.919132) / 2 * perSecond);

    assertEquals(10086097744.2671, term, 0.02);
  }

  @Test
  void aDegreeCellHasItsPublishedArea() {
    double degree = Math.PI / 180;

    assertEquals(9_549_520_093.9617, AREA.trapezoid(39 * degree, 40 * degree, 1 * degree), 1e-3);
  }

  @Test
  void aHoleIsTakenAwayAndDirectionDoesNotMatter() throws ParseException {
    Geometry outer = read(SQUARE_KM);
    Geometry inner =
        AffineTransformation.scaleInstance(0.5, 0.5, 39505500, 4360500).transform(outer);
    Geometry ring = outer.difference(inner);

    assertEquals(AREA.of(outer) - AREA.of(inner), AREA.of(ring), 1e-6);
    assertEquals(AREA.of(outer), AREA.of(outer.reverse()), 1e-6);
  }

  @Test
  void anEqualAreaProjectionAgrees() throws ParseException {
    Geometry square = read(SQUARE_KM);

    // The rounding of seconds alone may cost 0.01 m² on a square kilometre.
    assertEquals(equalArea(square), AREA.of(square), 0.012);
    // PROJ cea for the same square, quoted with the worked examples.
    assertEquals(999999.2534, equalArea(square), 1e-3);
  }

  @Test
  void geodesicPolygonsAgree() throws ParseException {
    Geometry square = read(SQUARE_KM);
    PolygonArea geodesic = new PolygonArea(new Geodesic(6378137, 1 / 298.257222101), false);
    double[] latLon = new double[2];
    for (Coordinate point : densified(square, 1)) {
      ZONE_39.toLatLon(point.x, point.y, latLon);
      geodesic.AddPoint(Math.toDegrees(latLon[0]), Math.toDegrees(latLon[1]));
    }

    assertEquals(Math.abs(geodesic.Compute().area), AREA.of(square), 0.012);
  }

  @Test
  void theInverseProjectionAgreesWithProj() {
    double[] latLon = new double[2];
    // PROJ: 40.10 N 116.80 E is northing 4440651.7617, easting 39482946.1622 in EPSG:4527.
    ZONE_39.toLatLon(39482946.1622, 4440651.7617, latLon);

    assertEquals(40.10, Math.toDegrees(latLon[0]), 2e-9);
    assertEquals(116.80, Math.toDegrees(latLon[1]), 2e-9);
  }

  /** Planar area after Lambert's cylindrical equal-area projection x = aL, y = a q(B) / 2. */
  private static double equalArea(Geometry polygon) {
    double a = 6378137;
    double f = 1 / 298.257222101;
    double e = Math.sqrt(f * (2 - f));
    double[] latLon = new double[2];
    Coordinate[] points = densified(polygon, 5);
    double[] x = new double[points.length];
    double[] y = new double[points.length];
    for (int i = 0; i < points.length; i++) {
      ZONE_39.toLatLon(points[i].x, points[i].y, latLon);
      double s = Math.sin(latLon[0]);
      double q =
          (1 - e * e) * (s / (1 - e * e * s * s) - Math.log((1 - e * s) / (1 + e * s)) / (2 * e));
      x[i] = a * (latLon[1] - Math.toRadians(117));
      y[i] = a * q / 2;
    }
    double twice = 0;
    for (int i = 0; i < points.length; i++) {
      int j = (i + 1) % points.length;
      twice += (x[i] - x[0]) * (y[j] - y[0]) - (x[j] - x[0]) * (y[i] - y[0]);
    }
    return Math.abs(twice) / 2;
  }

  private static Coordinate[] densified(Geometry polygon, double step) {
    Coordinate[] all =
        org.locationtech.jts.densify.Densifier.densify(polygon, step).getCoordinates();
    return java.util.Arrays.copyOf(all, all.length - 1);
  }

  private static Geometry read(String wkt) throws ParseException {
    return new WKTReader(Geometries.FACTORY).read(wkt);
  }
}
