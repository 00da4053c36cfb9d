package merestone.geom.overlap;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * The ground to the left of a boundary where it passes a point, and which directions from the point
 * lead into it. Exact: only signs of determinants of input coordinates are taken (filtered, then in
 * double-double arithmetic).
 *
 * <pre>
 *            to
 *   inside  /
 *          /
 *   ------at    outside
 *   from
 * </pre>
 */
final class Wedge {
  private final double[] from;
  private final double[] at;
  private final double[] to;
  private final int turn;

  /** Takes three points, x and y each, that follow each other on a boundary. */
  Wedge(double[] from, double[] at, double[] to) {
    this.from = from;
    this.at = at;
    this.to = to;
    this.turn = sign(from, at, to);
  }

  /** Says how a stretch lies that leaves the point towards another. */
  Lie leaving(double[] towards) {
    return lie(towards, Lie.WITH, Lie.AGAINST);
  }

  /** Says how a stretch lies that comes to the point from another. */
  Lie coming(double[] out) {
    return lie(out, Lie.AGAINST, Lie.WITH);
  }

  private Lie lie(double[] point, Lie ahead, Lie behind) {
    int first = sign(from, at, point);
    int second = sign(at, to, point);
    if (second == 0 && sameWay(to, point)) {
      return ahead;
    }
    if (first == 0 && sameWay(from, point)) {
      return behind;
    }
    boolean inside = turn < 0 ? first > 0 || second > 0 : first > 0 && second > 0;
    return inside ? Lie.INSIDE : Lie.OUTSIDE;
  }

  private boolean sameWay(double[] p, double[] q) {
    return (p[0] - at[0]) * (q[0] - at[0]) + (p[1] - at[1]) * (q[1] - at[1]) > 0;
  }

  private static int sign(double[] p, double[] q, double[] r) {
    return CGAlgorithmsDD.orientationIndex(p[0], p[1], q[0], q[1], r[0], r[1]);
  }
}
