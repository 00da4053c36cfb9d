package merestone.geom.overlap;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Coordinate;

/** Makes the node where one edge of A and one of B meet, if they do. For one thread. */
final class EdgeMeeting {
  /** Edges at a smaller sine than this are crossed in double-double arithmetic. */
  private static final double STEEP = 1e-4;

  private final Side a;
  private final Side b;
  private final Nodes nodes;

  EdgeMeeting(Side a, Side b, Nodes nodes) {
    this.a = a;
    this.b = b;
    this.nodes = nodes;
  }

  /** Adds the node of two edges that cross: A goes into B or out of it. */
  void cross(int edgeOfA, int edgeOfB, boolean into) {
    double ax = a.x(edgeOfA);
    double ay = a.y(edgeOfA);
    double adx = a.x(edgeOfA + 1) - ax;
    double ady = a.y(edgeOfA + 1) - ay;
    double bdx = b.x(edgeOfB + 1) - b.x(edgeOfB);
    double bdy = b.y(edgeOfB + 1) - b.y(edgeOfB);
    double across = adx * bdy - ady * bdx;
    double reach = (Math.abs(adx) + Math.abs(ady)) * (Math.abs(bdx) + Math.abs(bdy));
    int node;
    if (Math.abs(across) > STEEP * reach) {
      double along = ((b.x(edgeOfB) - ax) * bdy - (b.y(edgeOfB) - ay) * bdx) / across;
      node = nodes.add(ax + along * adx, ay + along * ady, edgeOfA, edgeOfB);
    } else {
      Coordinate at =
          CGAlgorithmsDD.intersection(
              coordinate(a, edgeOfA),
              coordinate(a, edgeOfA + 1),
              coordinate(b, edgeOfB),
              coordinate(b, edgeOfB + 1));
      node = nodes.add(at.x, at.y, edgeOfA, edgeOfB);
    }
    Lie first = into ? Lie.OUTSIDE : Lie.INSIDE;
    Lie second = into ? Lie.INSIDE : Lie.OUTSIDE;
    nodes.lies(0, node, first, second);
    nodes.lies(1, node, second, first);
  }

  /**
   * Looks closely at two edges that may touch or cross, and adds what nodes they have: at the start
   * of either that lies on the other. An end that does is the start of another edge.
   *
   * @return false if a start is nearer to the other edge than {@code apart} but not on it
   */
  boolean look(int edgeOfA, int edgeOfB, double apart) {
    Place startOfA = place(a, edgeOfA, b, edgeOfB, apart);
    Place startOfB = place(b, edgeOfB, a, edgeOfA, apart);
    if (startOfA == Place.DOUBTFUL || startOfB == Place.DOUBTFUL) {
      return false;
    }
    if (startOfA == Place.START || startOfA == Place.BETWEEN) {
      touch(edgeOfA, edgeOfB, a.point(edgeOfA));
    }
    if (startOfB == Place.BETWEEN) {
      touch(edgeOfA, edgeOfB, b.point(edgeOfB));
    }
    int into = sign(b, edgeOfB, a, edgeOfA + 1);
    int outOf = sign(a, edgeOfA, b, edgeOfB + 1);
    if (into * sign(b, edgeOfB, a, edgeOfA) < 0 && outOf * sign(a, edgeOfA, b, edgeOfB) < 0) {
      cross(edgeOfA, edgeOfB, into > 0);
    }
    return true;
  }

  private void touch(int edgeOfA, int edgeOfB, double[] at) {
    int node = nodes.add(at[0], at[1], edgeOfA, edgeOfB);
    double[] beforeOnA = before(a, edgeOfA, at);
    double[] beforeOnB = before(b, edgeOfB, at);
    double[] afterOnA = a.point(edgeOfA + 1);
    double[] afterOnB = b.point(edgeOfB + 1);
    Wedge ofA = new Wedge(beforeOnA, at, afterOnA);
    Wedge ofB = new Wedge(beforeOnB, at, afterOnB);
    nodes.lies(0, node, ofB.coming(beforeOnA), ofB.leaving(afterOnA));
    nodes.lies(1, node, ofA.coming(beforeOnB), ofA.leaving(afterOnB));
  }

  /** The vertex a boundary comes from to a point on an edge. */
  private static double[] before(Side side, int edge, double[] at) {
    boolean atStart = at[0] == side.x(edge) && at[1] == side.y(edge);
    return side.point(atStart ? side.before(edge) : edge);
  }

  private enum Place {
    AWAY,
    START,
    BETWEEN,
    END,
    DOUBTFUL
  }

  /** Where a vertex of one side is on an edge of the other. */
  private static Place place(Side side, int vertex, Side other, int edge, double apart) {
    double x = side.x(vertex);
    double y = side.y(vertex);
    if (x == other.x(edge) && y == other.y(edge)) {
      return Place.START;
    }
    if (x == other.x(edge + 1) && y == other.y(edge + 1)) {
      return Place.END;
    }
    if (!other.isNear(edge, x, y, apart)) {
      return Place.AWAY;
    }
    boolean clearOfEnds =
        Math.hypot(x - other.x(edge), y - other.y(edge)) > apart
            && Math.hypot(x - other.x(edge + 1), y - other.y(edge + 1)) > apart;
    boolean on = clearOfEnds && sign(other, edge, side, vertex) == 0;
    return on ? Place.BETWEEN : Place.DOUBTFUL;
  }

  /** Positive if a vertex of one side is to the left of an edge of the other; exact. */
  private static int sign(Side side, int edge, Side other, int vertex) {
    return CGAlgorithmsDD.orientationIndex(
        side.x(edge),
        side.y(edge),
        side.x(edge + 1),
        side.y(edge + 1),
        other.x(vertex),
        other.y(vertex));
  }

  private static Coordinate coordinate(Side side, int vertex) {
    return new Coordinate(side.x(vertex), side.y(vertex));
  }
}
