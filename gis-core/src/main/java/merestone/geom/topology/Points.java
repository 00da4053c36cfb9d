package merestone.geom.topology;

import java.util.Arrays;

/** Points numbered in the order they are first seen: same coordinates, same number. */
final class Points {
  private static final int NOBODY = -1;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  double[] x;
  double[] y;
  private int size;
  private int[] table;

  Points(int about) {
    x = new double[Math.max(16, about)];
    y = new double[x.length];
    table = new int[Integer.highestOneBit(x.length) * 4];
    Arrays.fill(table, NOBODY);
  }

  int size() {
    return size;
  }

  /** Returns the number of a point, a new one if it was not seen before. */
  int of(double px, double py) {
    double easting = px + 0.0; // minus zero is zero
    double northing = py + 0.0;
    int at = place(easting, northing);
    if (table[at] != NOBODY) {
      return table[at];
    }
    if (size == x.length) {
      grow();
      at = place(easting, northing);
    }
    x[size] = easting;
    y[size] = northing;
    table[at] = size;
    return size++;
  }

  private int place(double px, double py) {
    long hash = Double.doubleToLongBits(px) * MIX + Double.doubleToLongBits(py);
    hash = (hash ^ hash >>> 29) * MIX;
    int at = (int) (hash >>> 32) & table.length - 1;
    while (table[at] != NOBODY && (x[table[at]] != px || y[table[at]] != py)) {
      at = at + 1 & table.length - 1;
    }
    return at;
  }

  private void grow() {
    x = Arrays.copyOf(x, 2 * size);
    y = Arrays.copyOf(y, 2 * size);
    table = new int[Integer.highestOneBit(x.length) * 4];
    Arrays.fill(table, NOBODY);
    for (int point = 0; point < size; point++) {
      table[place(x[point], y[point])] = point;
    }
  }
}
