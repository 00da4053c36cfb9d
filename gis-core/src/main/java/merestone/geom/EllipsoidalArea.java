package merestone.geom;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/**
 * Computes the area of polygons of the plane on the ellipsoid (椭球面积), the way Chinese land surveys
 * do.
 *
 * <p>Every edge and a reference meridian bound a trapezoid on the ellipsoid; the signed trapezoids
 * of a ring sum to its area:
 *
 * <pre>
 * S(edge) = 2 b² ΔL [ A sin(½ΔB)cosBm − B sin(3/2ΔB)cos3Bm + C sin(5/2ΔB)cos5Bm
 *                     − D sin(7/2ΔB)cos7Bm + E sin(9/2ΔB)cos9Bm ]
 * ΔB = B₂ − B₁, Bm = ½(B₁ + B₂), ΔL = ½(L₁ + L₂) − Lref
 * </pre>
 *
 * <p>Source: 国土调查办发〔2008〕32号; coefficients A…E of the first eccentricity; rounding and
 * densification as practised in the third national survey (TD/T 1055): coordinates to 4 decimals,
 * edges over 70 m cut into int(length / 70) + 1 equal parts for the calculation only, inserted
 * points to 6 decimals, latitude and longitude to 6 decimals of a second. Rounding makes the result
 * differ from the exact area of the same curve by about 0.01 m² for a square kilometre. The
 * reference meridian is the ring's first point: it drops out of the sum and keeps the terms small.
 *
 * <p>Immutable; safe from many threads.
 */
public final class EllipsoidalArea implements GroundArea {
  private static final double LONGEST_EDGE_M = 70;
  private static final double SECONDS_PER_RADIAN = 206264.8062471;

  /** Wide enough that the last digits of a latitude do not matter, narrow against the earth. */
  private static final double DENSITY_STEP_M = 1_000;

  private final Unprojection unprojection;
  private final double[] series;
  private final double twiceSemiMinorSquared;
  private final double eccentricitySquared;

  /** Prepares areas on a spheroid for coordinates of a projection. */
  public EllipsoidalArea(Spheroid spheroid, Unprojection unprojection) {
    this.unprojection = unprojection;
    this.series = series(spheroid.eccentricitySquared());
    this.twiceSemiMinorSquared = 2 * spheroid.semiMinorM() * spheroid.semiMinorM();
    this.eccentricitySquared = spheroid.eccentricitySquared();
  }

  /**
   * Returns the area of the polygons of a geometry, m²: outer rings minus holes. Lines and points
   * have none. The rings' direction does not matter.
   */
  @Override
  public double of(Geometry geometry) {
    double sum = 0;
    for (Polygon polygon : Geometries.polygons(geometry)) {
      sum += ring(polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        sum -= ring(polygon.getInteriorRingN(i));
      }
    }
    return sum;
  }

  /**
   * Returns the area on the ellipsoid of a unit of the plane, 1 / m² for a conformal projection of
   * scale m: the Jacobian of the inverse projection, by central differences of 1 km, times the
   * ellipsoid's surface element {@code b² cos B / (1 − e² sin² B)² dB dL}. No rounding of
   * coordinates. The differences are off by some 1e-8, the same for all places near each other.
   */
  @Override
  public double density(double x, double y) {
    double[] west = at(x - DENSITY_STEP_M, y);
    double[] east = at(x + DENSITY_STEP_M, y);
    double[] south = at(x, y - DENSITY_STEP_M);
    double[] north = at(x, y + DENSITY_STEP_M);
    double turn =
        (north[0] - south[0]) * (east[1] - west[1]) - (east[0] - west[0]) * (north[1] - south[1]);
    double perSquareMetre = Math.abs(turn) / (4 * DENSITY_STEP_M * DENSITY_STEP_M);
    double lat = (south[0] + north[0]) / 2;
    double sin = Math.sin(lat);
    double flat = 1 - eccentricitySquared * sin * sin;
    return perSquareMetre * twiceSemiMinorSquared / 2 * Math.cos(lat) / (flat * flat);
  }

  private double[] at(double x, double y) {
    double[] latLon = new double[2];
    unprojection.toLatLon(x, y, latLon);
    return latLon;
  }

  private double ring(LineString ring) {
    CoordinateSequence points = ring.getCoordinateSequence();
    Walk walk = new Walk(points.getX(0), points.getY(0));
    for (int i = 1; i < points.size(); i++) {
      walk.to(points.getX(i), points.getY(i));
    }
    return Math.abs(walk.sum);
  }

  /**
   * Returns the signed area between an edge and a meridian, m².
   *
   * @param fromLat latitude of the start, radians
   * @param toLat latitude of the end, radians
   * @param meanLonDistance mean longitude of both ends minus the meridian's, radians
   */
  double trapezoid(double fromLat, double toLat, double meanLonDistance) {
    double half = (toLat - fromLat) / 2;
    double mean = (toLat + fromLat) / 2;
    double bracket = 0;
    double sign = 1;
    for (int i = 0; i < series.length; i++) {
      int multiple = 2 * i + 1;
      bracket += sign * series[i] * Math.sin(multiple * half) * Math.cos(multiple * mean);
      sign = -sign;
    }
    return twiceSemiMinorSquared * meanLonDistance * bracket;
  }

  private static double[] series(double e2) {
    double e4 = e2 * e2;
    double e6 = e4 * e2;
    double e8 = e4 * e4;
    return new double[] {
      1 + 3.0 / 6 * e2 + 30.0 / 80 * e4 + 35.0 / 112 * e6 + 630.0 / 2304 * e8,
      1.0 / 6 * e2 + 15.0 / 80 * e4 + 21.0 / 112 * e6 + 420.0 / 2304 * e8,
      3.0 / 80 * e4 + 7.0 / 112 * e6 + 180.0 / 2304 * e8,
      1.0 / 112 * e6 + 45.0 / 2304 * e8,
      5.0 / 2304 * e8
    };
  }

  private static double rounded(double value, double perUnit) {
    return Math.rint(value * perUnit) / perUnit;
  }

  /** Goes round one ring and adds up its trapezoids. */
  private final class Walk {
    private final double[] latLon = new double[2];
    private final double referenceLon;
    private double sum;
    private double x;
    private double y;
    private double lat;
    private double lon;

    Walk(double startX, double startY) {
      x = startX;
      y = startY;
      locate(rounded(x, 1e4), rounded(y, 1e4));
      referenceLon = latLon[1];
      lat = latLon[0];
      lon = latLon[1];
    }

    void to(double nextX, double nextY) {
      double dx = nextX - x;
      double dy = nextY - y;
      int inserted = (int) (Math.hypot(dx, dy) / LONGEST_EDGE_M);
      for (int i = 1; i <= inserted; i++) {
        double part = (double) i / (inserted + 1);
        step(rounded(x + dx * part, 1e6), rounded(y + dy * part, 1e6));
      }
      step(rounded(nextX, 1e4), rounded(nextY, 1e4));
      x = nextX;
      y = nextY;
    }

    private void step(double atX, double atY) {
      double fromLat = lat;
      double fromLon = lon;
      locate(atX, atY);
      lat = latLon[0];
      lon = latLon[1];
      sum += trapezoid(fromLat, lat, (fromLon + lon) / 2 - referenceLon);
    }

    private void locate(double atX, double atY) {
      unprojection.toLatLon(atX, atY, latLon);
      latLon[0] = rounded(latLon[0] * SECONDS_PER_RADIAN, 1e6) / SECONDS_PER_RADIAN;
      latLon[1] = rounded(latLon[1] * SECONDS_PER_RADIAN, 1e6) / SECONDS_PER_RADIAN;
    }
  }
}
