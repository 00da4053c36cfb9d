package merestone.geom;

/** Takes a point of the plane back to the ellipsoid. Implementations are safe from many threads. */
@FunctionalInterface
public interface Unprojection {

  /**
   * Computes latitude and longitude.
   *
   * @param easting x in the plane, m
   * @param northing y in the plane, m
   * @param latLon receives latitude and longitude, radians
   */
  void toLatLon(double easting, double northing, double[] latLon);
}
