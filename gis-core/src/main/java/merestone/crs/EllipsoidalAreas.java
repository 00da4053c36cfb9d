package merestone.crs;

import merestone.geom.EllipsoidalArea;

/** Finds out how areas on the ellipsoid are computed in a coordinate system. */
public final class EllipsoidalAreas {

  private EllipsoidalAreas() {}

  /**
   * Returns the ellipsoidal area of a projected system: for CGCS2000 zones with the survey's own
   * inverse, for any other with GeoTools' inverse of its projection.
   *
   * @throws IllegalArgumentException if the system is not projected
   */
  public static EllipsoidalArea in(CoordinateSystem system) {
    Underground under = Underground.of(system);
    return new EllipsoidalArea(under.spheroid(), under.unprojection());
  }
}
