package merestone.finding;

import java.util.Comparator;
import java.util.List;

/**
 * The footprint of an {@link Account} by what the constraint features say in a column: zone, land
 * class, core or not.
 *
 * @param column the column
 * @param parts a part for each value, in the {@link #ORDER} of the values
 */
public record ByClass(String column, List<Part> parts) {
  /** The order of values: by their characters; not stated comes last. */
  public static final Comparator<String> ORDER =
      Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

  public ByClass {
    parts = List.copyOf(parts);
  }

  /**
   * The ground under the features of one class.
   *
   * @param value what the column says; empty where it says nothing
   * @param pairs how many features of the class share ground with the subject
   * @param footprint ground covered by at least one feature of the class, counted once
   */
  public record Part(String value, int pairs, Area footprint) {}

  /** Returns the footprints of all classes added up. */
  public Area sum() {
    return parts.stream().map(Part::footprint).reduce(Area.ZERO, Area::plus);
  }
}
