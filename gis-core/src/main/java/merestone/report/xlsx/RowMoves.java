package merestone.report.xlsx;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Where the rows of a sheet go when some are written several times, rows counted from 1.
 *
 * <pre>
 *   template   1  2  3  4          row 3 written 4 times
 *   filled     1  2  3..6  7       first(3) = 3, last(3) = 6, first(4) = 7
 * </pre>
 */
final class RowMoves {
  private final NavigableMap<Integer, Long> times;

  /**
   * Takes how often each repeated row is written, at least once; other rows are written once.
   *
   * @param times by row
   */
  RowMoves(Map<Integer, Long> times) {
    this.times = new TreeMap<>(times);
  }

  /** Returns the first row that one is written to. */
  long first(long row) {
    long more = 0;
    for (Map.Entry<Integer, Long> repeated : times.entrySet()) {
      more += repeated.getKey() < row ? repeated.getValue() - 1 : 0;
    }
    return row + more;
  }

  /** Returns the last row that one is written to. */
  long last(long row) {
    return first(row + 1) - 1;
  }

  /** Returns whether a row is one of those that are repeated, were it only once. */
  boolean isRepeated(long row) {
    return times.containsKey(Math.toIntExact(row));
  }
}
