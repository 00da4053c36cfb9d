package merestone.store.plottxt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A boundary point: name, ring number, X, Y.
 *
 * @param line the line's number, from 1
 * @param ring the ring number as written
 * @param first what stands where X (north) should be
 * @param second what stands where Y (east) should be
 */
record PlotPoint(int line, int ring, double first, double second) {
  private static final int ITEMS = 4;

  /**
   * Returns the point in a line; empty if there is none. Items after the fourth are not looked at.
   */
  static Optional<PlotPoint> parse(int line, String text) {
    List<String> items = Items.of(text);
    if (items.size() < ITEMS) {
      return Optional.empty();
    }
    OptionalInt ring = Items.count(items.get(1));
    OptionalDouble first = Items.number(items.get(2));
    OptionalDouble second = Items.number(items.get(3));
    return ring.isPresent() && first.isPresent() && second.isPresent()
        ? Optional.of(
            new PlotPoint(line, ring.getAsInt(), first.getAsDouble(), second.getAsDouble()))
        : Optional.empty();
  }

  boolean isAt(PlotPoint other) {
    return first == other.first && second == other.second;
  }
}
