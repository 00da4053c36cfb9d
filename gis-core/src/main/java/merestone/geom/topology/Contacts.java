package merestone.geom.topology;

import java.util.Arrays;

/**
 * Where links touch other than at common ends: points to be made one, and points to cut links at.
 */
final class Contacts {
  /** Pairs of points nearer than the tolerance. */
  final Ints merges = new Ints();

  /** Pairs of a link and a point that lies on it. */
  final Ints cuts = new Ints();

  /** Pairs of links that cross. */
  final Ints crossings = new Ints();

  /** Where they cross, two numbers a pair. */
  double[] places = new double[16];

  boolean isEmpty() {
    return merges.size == 0 && cuts.size == 0 && crossings.size == 0;
  }

  void cross(int link, int other, double x, double y) {
    places = crossings.size < places.length ? places : Arrays.copyOf(places, 2 * places.length);
    places[crossings.size] = x;
    places[crossings.size + 1] = y;
    crossings.add(link);
    crossings.add(other);
  }

  void addAll(Contacts more) {
    merges.addAll(more.merges);
    cuts.addAll(more.cuts);
    for (int i = 0; i < more.crossings.size; i += 2) {
      cross(
          more.crossings.values[i],
          more.crossings.values[i + 1],
          more.places[i],
          more.places[i + 1]);
    }
  }
}
