package merestone.geom.overlap;

import java.util.Arrays;

/**
 * Pairs up edges that span a common stretch, without trying all pairs: edges are listed in the
 * columns of a frame that they touch, and a pair is passed on in the first column both touch. Used
 * again; for one thread.
 */
final class EdgeColumns {
  private static final int MOST_COLUMNS = 4096;

  private int columns;
  private double perMetre;
  private int[] start = new int[0];
  private int[] listed = new int[0];

  /** Takes a pair of edges by their places. */
  interface Taker {
    void take(int i, int j);
  }

  /** Passes on every pair with a common stretch, some without, each once, in a fixed order. */
  void pairs(LocalEdges a, LocalEdges b, double width, Taker taker) {
    columns = Math.min(MOST_COLUMNS, b.size);
    perMetre = columns / width;
    list(b);
    for (int i = 0; i < a.size; i++) {
      int first = column(a.leftX[i]);
      int last = column(a.rightX[i]);
      for (int column = first; column <= last; column++) {
        for (int at = start[column]; at < start[column + 1]; at++) {
          int j = listed[at];
          if (column == Math.max(first, column(b.leftX[j]))) {
            taker.take(i, j);
          }
        }
      }
    }
  }

  private void list(LocalEdges b) {
    int[] ends = new int[columns + 1];
    for (int j = 0; j < b.size; j++) {
      for (int column = column(b.leftX[j]); column <= column(b.rightX[j]); column++) {
        ends[column + 1]++;
      }
    }
    for (int column = 0; column < columns; column++) {
      ends[column + 1] += ends[column];
    }
    listed = ends[columns] <= listed.length ? listed : new int[ends[columns]];
    start = ends;
    int[] next = Arrays.copyOf(ends, columns);
    for (int j = 0; j < b.size; j++) {
      for (int column = column(b.leftX[j]); column <= column(b.rightX[j]); column++) {
        listed[next[column]++] = j;
      }
    }
  }

  private int column(double x) {
    return Math.max(0, Math.min(columns - 1, (int) (x * perMetre)));
  }
}
