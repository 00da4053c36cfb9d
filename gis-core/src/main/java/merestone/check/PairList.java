package merestone.check;

import java.util.Arrays;

/**
 * Pairs of features that share ground, by subject then constraint: sixteen bytes each, so that
 * millions fit. Not for many threads while it grows.
 */
public final class PairList {
  private int[] subjects = new int[64];
  private int[] constraints = new int[64];
  private double[] areas = new double[64];
  private int size;

  /** Returns how many pairs there are. */
  public int size() {
    return size;
  }

  /** Returns the record of a pair's subject. */
  public int subject(int pair) {
    return subjects[pair];
  }

  /** Returns the record of a pair's constraint. */
  public int constraint(int pair) {
    return constraints[pair];
  }

  /** Returns the planar area a pair shares, m². */
  public double areaM2(int pair) {
    return areas[pair];
  }

  /** Returns the sum of all areas, m². */
  public double sumM2() {
    double sum = 0;
    for (int pair = 0; pair < size; pair++) {
      sum += areas[pair];
    }
    return sum;
  }

  /** Returns how many pairs share more than an area, m². */
  public int above(double areaM2) {
    int count = 0;
    for (int pair = 0; pair < size; pair++) {
      count += areas[pair] > areaM2 ? 1 : 0;
    }
    return count;
  }

  /** Returns how many different subjects there are. */
  public int subjects() {
    int count = 0;
    for (int pair = 0; pair < size; pair++) {
      count += pair == 0 || subjects[pair] != subjects[pair - 1] ? 1 : 0;
    }
    return count;
  }

  void add(int subject, int constraint, double areaM2) {
    room(size + 1);
    subjects[size] = subject;
    constraints[size] = constraint;
    areas[size] = areaM2;
    size++;
  }

  void addAll(PairList more) {
    room(size + more.size);
    System.arraycopy(more.subjects, 0, subjects, size, more.size);
    System.arraycopy(more.constraints, 0, constraints, size, more.size);
    System.arraycopy(more.areas, 0, areas, size, more.size);
    size += more.size;
  }

  /** Forgets the pairs from a place on. */
  void cutTo(int pairs) {
    size = pairs;
  }

  /** Returns the constraints of the pairs from a place on. */
  int[] constraintsFrom(int pair) {
    return Arrays.copyOfRange(constraints, pair, size);
  }

  /** Returns the areas of the pairs from a place on. */
  double[] areasFrom(int pair) {
    return Arrays.copyOfRange(areas, pair, size);
  }

  private void room(int needed) {
    if (needed > areas.length) {
      int room = Math.max(needed, areas.length + (areas.length >> 1));
      subjects = Arrays.copyOf(subjects, room);
      constraints = Arrays.copyOf(constraints, room);
      areas = Arrays.copyOf(areas, room);
    }
  }
}
