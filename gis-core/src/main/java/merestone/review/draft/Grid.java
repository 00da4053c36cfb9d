package merestone.review.draft;

import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystem.Kind;
import org.locationtech.jts.geom.Envelope;

/**
 * The coordinate system of a layer.
 *
 * @param code its authority code such as {@code EPSG:4527}; empty if it has none, or is unknown
 * @param label what to show people; empty if it is unknown
 * @param metric whether it is projected, in metres: fit for a run
 * @param suggested the code to try where it is unknown, or the projected one to try where it is in
 *     degrees: a guess from the coordinates of the first rows, taking CGCS2000 for granted
 */
public record Grid(String code, String label, boolean metric, Optional<String> suggested) {
  /** CGCS2000 in degrees. */
  private static final String DEGREES = "EPSG:4490";

  /** CGCS2000 / 3-degree Gauss-Kruger zone n is EPSG 4488 + n, for n from 25 to 45. */
  private static final int PREFIXED = 4488;

  /** The same without the number of the zone in the easting is EPSG 4509 + n. */
  private static final int PLAIN = 4509;

  private static final int FIRST_ZONE = 25;
  private static final int LAST_ZONE = 45;
  private static final double ZONE_WIDTH_DEGREES = 3;
  private static final double EASTING_A_ZONE = 1_000_000;

  static Grid of(CoordinateSystem system, Envelope firstRows) {
    Optional<String> suggested =
        firstRows.isNull() || system.kind() == Kind.PROJECTED
            ? Optional.empty()
            : system.kind() == Kind.GEOGRAPHIC ? zone(firstRows) : guess(firstRows);
    return new Grid(
        system.code(), system.isKnown() ? system.label() : "", system.isMetric(), suggested);
  }

  /** Returns whether the system is known at all. */
  public boolean isKnown() {
    return !label.isEmpty();
  }

  private static Optional<String> guess(Envelope rows) {
    int zone = (int) Math.floor(rows.centre().x / EASTING_A_ZONE);
    if (zone >= FIRST_ZONE && zone <= LAST_ZONE) {
      return Optional.of("EPSG:" + (PREFIXED + zone));
    }
    boolean china = zone(rows).isPresent() && rows.getMinY() > 0 && rows.getMaxY() < 60;
    return china ? Optional.of(DEGREES) : Optional.empty();
  }

  private static Optional<String> zone(Envelope degrees) {
    int zone = (int) Math.round(degrees.centre().x / ZONE_WIDTH_DEGREES);
    return zone >= FIRST_ZONE && zone <= LAST_ZONE
        ? Optional.of("EPSG:" + (PLAIN + zone))
        : Optional.empty();
  }
}
