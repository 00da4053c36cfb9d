package merestone.store.plottxt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pair of numbers must be by its size alone, anywhere in China: which of the two is the
 * northing, and what the easting is counted from.
 *
 * <p>Source of the ranges: Gauss-Krüger northings of 9° to 63° N; eastings within 400 km of a
 * central meridian, 500 km added, in front of them nothing or a zone number, 13–23 of six-degree
 * and 25–45 of three-degree zones; longitudes 73° to 136°, latitudes 3° to 54.5°.
 *
 * @param swapped whether the easting stands first
 * @param zone the zone number in the easting; {@link #NO_ZONE} or {@link #DEGREES}
 */
record Place(boolean swapped, int zone) {
  /** The easting has no zone number. */
  static final int NO_ZONE = 0;

  /** The numbers are latitude and longitude. */
  static final int DEGREES = -1;

  private static final double MILLION = 1e6;

  /** Returns what two numbers must be; empty if they can be several things, or nothing. */
  static Optional<Place> of(double first, double second) {
    Optional<Integer> straight = zone(first, second);
    Optional<Integer> reversed = zone(second, first);
    return straight.isPresent()
        ? straight.map(zone -> new Place(false, zone))
        : reversed.map(zone -> new Place(true, zone));
  }

  /** Returns what more than half of the points say they are; empty if there is no such thing. */
  static Optional<Place> ofMost(List<PlotPoint> points) {
    Map<Place, Integer> votes = new HashMap<>();
    for (PlotPoint point : points) {
      of(point.first(), point.second()).ifPresent(place -> votes.merge(place, 1, Integer::sum));
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() * 2 > points.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Integer> zone(double north, double east) {
    if (north >= 3 && north <= 54.5 && east >= 73 && east <= 136) {
      return Optional.of(DEGREES);
    }
    double fromMeridian = east % MILLION;
    if (!(north >= 1e6 && north < 7e6 && fromMeridian >= 1e5 && fromMeridian <= 9e5)) {
      return Optional.empty();
    }
    int zone = (int) (east / MILLION);
    boolean known = zone == NO_ZONE || zone >= 13 && zone <= 23 || zone >= 25 && zone <= 45;
    return known ? Optional.of(zone) : Optional.empty();
  }
}
