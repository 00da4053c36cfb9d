package merestone.geom.overlap;

import java.util.Arrays;

/**
 * The winding number of a polygon just above the upper side of a frame, as steps from left to
 * right. Used again for the next polygon; for one thread.
 */
final class UpperSide {
  /** The winding number at the left corner. */
  int start;

  /** Where it changes, and by how much. */
  private double[] at = new double[16];

  private int[] by = new int[16];
  private int size;

  void clear() {
    start = 0;
    size = 0;
  }

  int crossings() {
    return size;
  }

  /** Notes a change, in any order. */
  void cross(double x, int step) {
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
      by = Arrays.copyOf(by, 2 * size);
    }
    int place = size++;
    for (; place > 0 && at[place - 1] > x; place--) {
      at[place] = at[place - 1];
      by[place] = by[place - 1];
    }
    at[place] = x;
    by[place] = step;
  }

  /** Adds an edge at the frame's height for each stretch that has the polygon above it. */
  void addTo(LocalEdges edges, double width, double height) {
    int winding = start;
    double from = 0;
    for (int i = 0; i < size; i++) {
      if (winding != 0 && at[i] > from) {
        edges.add(from, height, at[i], height, winding);
      }
      winding += by[i];
      from = at[i];
    }
    if (winding != 0 && width > from) {
      edges.add(from, height, width, height, winding);
    }
  }
}
