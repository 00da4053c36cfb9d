package merestone.crs;

import java.util.Locale;
import java.util.Optional;
import merestone.geom.GaussKrueger;
import merestone.message.Messages;
import merestone.message.Text;
import org.locationtech.jts.geom.Envelope;

/**
 * Notices coordinates that contradict the system they are declared in: eastings with a zone number
 * in a system without, the reverse, metres where degrees should be. Mixing them moves data by
 * thousands of kilometres, and nothing would overlap with anything.
 */
public final class ZoneCheck {
  private static final Messages MESSAGES = Messages.of(ZoneCheck.class);

  /** A zone is at most 6° wide, 334 km to either side at the equator; neighbours may reach over. */
  private static final double FARTHEST_FROM_MERIDIAN_M = 700_000;

  private static final double FARTHEST_DEGREES = 6;

  /** Numbers above are no coordinate in metres, with a zone's number before it or not. */
  private static final double NO_PLACE_M = 1e9;

  private ZoneCheck() {}

  /**
   * Returns what contradicts what, or nothing if the extent is plausible, empty, or the system one
   * we know no bounds of.
   */
  public static Optional<Text> contradiction(CoordinateSystem system, Envelope extent) {
    if (extent.isNull()) {
      return Optional.empty();
    }
    String seen =
        "x = " + number(extent, extent.getMinX()) + " … " + number(extent, extent.getMaxX());
    if (system.kind() == CoordinateSystem.Kind.GEOGRAPHIC) {
      return canBeDegrees(extent)
          ? Optional.empty()
          : Optional.of(MESSAGES.text("crs.notDegrees", system.label(), seen));
    }
    return CoordinateSystems.epsgNumber(system)
        .flatMap(GaussKruegerZone::of)
        .flatMap(zone -> contradiction(zone, system, extent, seen));
  }

  private static String number(Envelope extent, double x) {
    String digits = canBeDegrees(extent) ? "%.2f" : Math.abs(x) < NO_PLACE_M ? "%.0f" : "%.2e";
    return String.format(Locale.ROOT, digits, x);
  }

  private static Optional<Text> contradiction(
      GaussKruegerZone zone, CoordinateSystem system, Envelope extent, String seen) {
    if (canBeDegrees(extent)) {
      return Optional.of(MESSAGES.text("crs.notMetres", system.label(), seen));
    }
    return plausible(zone, extent)
        ? Optional.empty()
        : Optional.of(MESSAGES.text("crs.otherZone", system.label(), seen, range(zone)));
  }

  /** In metres these would be 500 km west of the central meridian, on the equator. */
  private static boolean canBeDegrees(Envelope extent) {
    return extent.getMinX() >= -360
        && extent.getMaxX() <= 360
        && extent.getMinY() >= -90.001
        && extent.getMaxY() <= 90.001;
  }

  /**
   * Returns how far data reaches from its zone's central meridian, if farther than the projection
   * is good for: beyond 6° the series GeoTools uses is off by more than 0.3 mm, growing fast, and
   * areas in the plane are enlarged by more than 0.4 %.
   */
  public static Optional<Text> farFromMeridian(CoordinateSystem system, Envelope extent) {
    if (extent.isNull()) {
      return Optional.empty();
    }
    return CoordinateSystems.epsgNumber(system)
        .flatMap(GaussKruegerZone::of)
        .map(zone -> farthestDegrees(zone, extent))
        .filter(degrees -> degrees > FARTHEST_DEGREES)
        .map(
            degrees ->
                MESSAGES.text(
                    "crs.farFromMeridian",
                    String.format(Locale.ROOT, "%.1f", degrees),
                    system.label()));
  }

  private static double farthestDegrees(GaussKruegerZone zone, Envelope extent) {
    GaussKrueger inverse = new GaussKrueger(zone.centralMeridian(), zone.falseEasting());
    double farthest = 0;
    double[] latLon = new double[2];
    for (double easting : new double[] {extent.getMinX(), extent.getMaxX()}) {
      for (double northing : new double[] {extent.getMinY(), extent.getMaxY()}) {
        inverse.toLatLon(easting, northing, latLon);
        double away = Math.abs(Math.toDegrees(latLon[1]) - zone.centralMeridian());
        farthest = Math.max(farthest, away);
      }
    }
    return farthest;
  }

  private static boolean plausible(GaussKruegerZone zone, Envelope extent) {
    double middle = zone.falseEasting();
    return extent.getMinX() >= middle - FARTHEST_FROM_MERIDIAN_M
        && extent.getMaxX() <= middle + FARTHEST_FROM_MERIDIAN_M;
  }

  private static String range(GaussKruegerZone zone) {
    return String.format(Locale.ROOT, "%.0f ± %.0f", zone.falseEasting(), FARTHEST_FROM_MERIDIAN_M);
  }
}
