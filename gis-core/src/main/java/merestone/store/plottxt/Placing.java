package merestone.store.plottxt;

import merestone.crs.CoordinateSystem;

/**
 * The coordinate system of a file and how its numbers get there.
 *
 * @param crs the system, possibly unknown
 * @param zone the zone number of a known projected system; otherwise as in {@link Place}
 * @param prefixed whether eastings in the system carry the zone number in millions
 */
record Placing(CoordinateSystem crs, int zone, boolean prefixed) {
  private static final double MILLION = 1e6;

  /** Numbers are taken as they are. */
  static Placing unknown(String name) {
    return new Placing(CoordinateSystem.unknown(name), Place.NO_ZONE, false);
  }

  /** Returns whether a plot at a place can be in this system. */
  boolean fits(Place place) {
    return !crs.isKnown()
        || place.zone() == zone
        || place.zone() == Place.NO_ZONE && zone != Place.DEGREES;
  }

  /** Returns whether a plot's eastings lack the zone number that other plots' have. */
  boolean lacksZone(Place place) {
    return prefixed && place.zone() == Place.NO_ZONE;
  }

  double easting(Place place, double written) {
    return lacksZone(place) ? zone * MILLION + written : written;
  }
}
