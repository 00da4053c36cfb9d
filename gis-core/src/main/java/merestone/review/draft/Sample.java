package merestone.review.draft;

import java.util.List;
import merestone.store.Encoding;

/**
 * The first rows of a layer as text, to see whether it is read in the right encoding.
 *
 * @param encoding the text encoding in use, a Java charset name; empty if the store does not say
 * @param from what decided
 * @param columns the columns in file order
 * @param rows the values of each row; an absent one is empty
 */
public record Sample(
    String encoding, Encoding.From from, List<String> columns, List<List<String>> rows) {
  /** How many rows are looked at. */
  static final int ROWS = 20;

  public Sample {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static Sample of(Encoding encoding, List<String> columns, List<List<String>> rows) {
    return new Sample(encoding.name(), encoding.from(), columns, rows);
  }

  /** Returns the values of a column, empty ones left out; none if it is not there. */
  List<String> values(String column) {
    int place = columns.indexOf(column);
    return place < 0
        ? List.of()
        : rows.stream().map(row -> row.get(place)).filter(value -> !value.isEmpty()).toList();
  }
}
