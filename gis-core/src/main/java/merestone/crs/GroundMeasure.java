package merestone.crs;

import java.util.List;
import java.util.Optional;
import merestone.geom.EllipsoidalArea;
import merestone.geom.Geometries;
import merestone.geom.Spheroid;
import merestone.geom.Unprojection;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/**
 * Measures what is drawn in a projected system, on the ellipsoid under it. Immutable; safe from
 * many threads.
 */
public final class GroundMeasure {
  private static final int STEPS = 20;

  private static final double FARTHEST_M = 3e6;

  /** A tenth of a millimetre on the ground. */
  private static final double CLOSE_DEGREES = 1e-9;

  private final Unprojection unprojection;
  private final Geodesic geodesic;
  private final EllipsoidalArea area;
  private final String ellipsoid;
  private final String datum;

  private GroundMeasure(Underground under) {
    Spheroid spheroid = under.spheroid();
    unprojection = under.unprojection();
    geodesic = new Geodesic(spheroid.semiMajorM(), 1 / spheroid.inverseFlattening());
    area = new EllipsoidalArea(spheroid, unprojection);
    ellipsoid = under.ellipsoid();
    datum = under.datum();
  }

  /**
   * Prepares measuring in a system.
   *
   * @throws IllegalArgumentException if the system is not projected
   */
  public static GroundMeasure in(CoordinateSystem system) {
    return new GroundMeasure(Underground.of(system));
  }

  /** Returns the ellipsoid's name, such as {@code CGCS2000}. */
  public String ellipsoid() {
    return ellipsoid;
  }

  /** Returns the name of the system of the degrees: the projected system's own, nothing shifted. */
  public String datum() {
    return datum;
  }

  /**
   * Returns longitude (x) and latitude (y) of a point, degrees, on the system's own datum. For
   * CGCS2000 zones by the survey's inverse, good to 5e-6″ within the zone.
   */
  public Coordinate degrees(double easting, double northing) {
    double[] latLon = new double[2];
    unprojection.toLatLon(easting, northing, latLon);
    return new Coordinate(Math.toDegrees(latLon[1]), Math.toDegrees(latLon[0]));
  }

  /**
   * Returns the point of the plane at some degrees, m: where {@link #degrees} is these degrees,
   * found by Newton's method with differences over a metre. Empty where that finds none, and more
   * than 3 000 km from where it began, which is outside the area of any such projection.
   *
   * @param near where to begin, within some hundred kilometres of the point
   */
  public Optional<Coordinate> plane(double longitude, double latitude, Coordinate near) {
    Coordinate at = new Coordinate(near.x, near.y);
    for (int i = 0; i < STEPS; i++) {
      Coordinate here = degrees(at.x, at.y);
      double lon = longitude - here.x;
      double lat = latitude - here.y;
      if (Math.abs(lon) < CLOSE_DEGREES && Math.abs(lat) < CLOSE_DEGREES) {
        return Optional.of(at).filter(found -> found.distance(near) <= FARTHEST_M);
      }
      Coordinate east = degrees(at.x + 1, at.y);
      Coordinate north = degrees(at.x, at.y + 1);
      double a = east.x - here.x;
      double b = north.x - here.x;
      double c = east.y - here.y;
      double d = north.y - here.y;
      double determinant = a * d - b * c;
      at.x += (lon * d - lat * b) / determinant;
      at.y += (lat * a - lon * c) / determinant;
    }
    return Optional.empty();
  }

  /**
   * Returns the length of the geodesics from point to point, m.
   *
   * <p>Source: C. F. F. Karney, "Algorithms for geodesics", J. Geodesy 87 (2013), as in
   * GeographicLib.
   *
   * @param points in the plane, m; none or one have length 0
   */
  public double length(List<Coordinate> points) {
    double sum = 0;
    for (int i = 1; i < points.size(); i++) {
      Coordinate from = degrees(points.get(i - 1).x, points.get(i - 1).y);
      Coordinate to = degrees(points.get(i).x, points.get(i).y);
      sum += geodesic.Inverse(from.y, from.x, to.y, to.x, GeodesicMask.DISTANCE).s12;
    }
    return sum;
  }

  /**
   * Returns the area of a ring on the ellipsoid, m², as {@link EllipsoidalArea} computes it: its
   * edges are straight in the plane.
   *
   * @param ring in the plane, m; the first point again at the end, four or more in all
   */
  public double area(List<Coordinate> ring) {
    Polygon polygon = Geometries.FACTORY.createPolygon(ring.toArray(Coordinate[]::new));
    return area.of(polygon);
  }
}
