package merestone.geom.doubt;

import java.util.Arrays;

/** Displacements and where they were seen. For one thread. */
final class Displacements {
  /** Of the median of a normal sample, over that of its mean: √(π / 2). */
  private static final double MEDIAN = Math.sqrt(Math.PI / 2);

  /** Standard deviation in x or y over the median distance, if both are normal (Rayleigh). */
  private static final double PER_RESIDUAL = 1 / Math.sqrt(2 * Math.log(2));

  private static final int LEAST_IN_QUARTER = 8;
  private static final double SAME_M = 0.002;
  private static final double SAME = 0.25;

  /** Four numbers each: x, y, dx, dy. */
  private double[] all = new double[1 << 10];

  private int size;

  void add(double x, double y, double dx, double dy) {
    if (4 * size == all.length) {
      all = Arrays.copyOf(all, 2 * all.length);
    }
    double[] one = {x, y, dx, dy};
    System.arraycopy(one, 0, all, 4 * size, 4);
    size++;
  }

  int size() {
    return size;
  }

  double medianDx() {
    return median(2);
  }

  double medianDy() {
    return median(3);
  }

  /** Median distance from the median displacement. */
  double residual() {
    double dx = medianDx();
    double dy = medianDy();
    double[] off = new double[size];
    for (int i = 0; i < size; i++) {
      off[i] = Math.hypot(all[4 * i + 2] - dx, all[4 * i + 3] - dy);
    }
    return median(off);
  }

  /** How far a median of displacements is off by chance, if they scatter normally. */
  static double standardError(double residual, int count) {
    return MEDIAN * PER_RESIDUAL * residual / Math.sqrt(Math.max(1, count));
  }

  /** Whether each quarter, parted at the medians of x and y, has the median of all. */
  boolean isSameInAllQuarters() {
    double x = median(0);
    double y = median(1);
    Displacements[] quarters = new Displacements[4];
    Arrays.setAll(quarters, i -> new Displacements());
    for (int i = 0; i < size; i++) {
      int quarter = (all[4 * i] > x ? 1 : 0) + (all[4 * i + 1] > y ? 2 : 0);
      quarters[quarter].add(all[4 * i], all[4 * i + 1], all[4 * i + 2], all[4 * i + 3]);
    }
    return Arrays.stream(quarters).allMatch(this::isSame);
  }

  private boolean isSame(Displacements quarter) {
    if (quarter.size < LEAST_IN_QUARTER) {
      return true;
    }
    double off = Math.hypot(quarter.medianDx() - medianDx(), quarter.medianDy() - medianDy());
    double length = Math.hypot(medianDx(), medianDy());
    double chance = 3 * standardError(residual(), quarter.size);
    return off <= Math.max(SAME_M, SAME * length) + chance;
  }

  private double median(int column) {
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      values[i] = all[4 * i + column];
    }
    return median(values);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    if (values.length == 0) {
      return Double.NaN;
    }
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
