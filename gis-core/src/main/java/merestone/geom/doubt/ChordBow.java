package merestone.geom.doubt;

import java.util.function.Consumer;

/**
 * How far beside an edge that is straight in the run's coordinate system the middle of the same
 * edge lies when it is drawn straight in another system. Implementations are safe from many
 * threads.
 */
@FunctionalInterface
public interface ChordBow {
  /** No other system: an edge is straight or it is not. */
  ChordBow NONE = (ax, ay, bx, by) -> 0;

  /** Returns how far beside it, m, for the edge from a to b in the run's system; 0 or more. */
  double at(double ax, double ay, double bx, double by);

  /**
   * Returns the bow between two systems: the distance of the middle of the transformed ends,
   * brought back, from the line through the edge. Exact but for the transforms.
   *
   * @param toOther moves a point {x, y} of the run's system into the other one, in place
   * @param back the inverse
   */
  static ChordBow between(Consumer<double[]> toOther, Consumer<double[]> back) {
    return (ax, ay, bx, by) -> {
      double[] a = {ax, ay};
      double[] b = {bx, by};
      toOther.accept(a);
      toOther.accept(b);
      double[] middle = {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2};
      back.accept(middle);
      double across = (bx - ax) * (middle[1] - ay) - (by - ay) * (middle[0] - ax);
      double length = Math.hypot(bx - ax, by - ay);
      return length > 0 ? Math.abs(across) / length : 0;
    };
  }
}
