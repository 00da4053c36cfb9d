package merestone.geom.overlap;

import java.util.Arrays;

/**
 * The points where two boundaries meet, and their order along each. A node at a vertex belongs to
 * the edge that starts there. For one thread; used for pair after pair.
 */
final class Nodes {
  private final Side[] sides;
  private int size;
  private double[] xy = new double[32];
  private final int[][] edge = new int[2][16];
  private final double[][] along = new double[2][16];
  private final Lie[][] coming = new Lie[2][16];
  private final Lie[][] leaving = new Lie[2][16];
  private final int[][] order = new int[2][16];
  private final int[][] next = new int[2][16];

  Nodes(Side[] sides) {
    this.sides = sides;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Adds a node on an edge of either side; how the boundaries lie there is to be said next. */
  int add(double x, double y, int edgeOfA, int edgeOfB) {
    if (size == order[0].length) {
      grow(2 * size);
    }
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    edge[0][size] = edgeOfA;
    edge[1][size] = edgeOfB;
    along[0][size] = sides[0].along(edgeOfA, x, y);
    along[1][size] = sides[1].along(edgeOfB, x, y);
    return size++;
  }

  void lies(int side, int node, Lie before, Lie after) {
    coming[side][node] = before;
    leaving[side][node] = after;
  }

  double x(int node) {
    return xy[2 * node];
  }

  double y(int node) {
    return xy[2 * node + 1];
  }

  int edge(int side, int node) {
    return edge[side][node];
  }

  double along(int side, int node) {
    return along[side][node];
  }

  /** How the stretch lies that begins at a node. */
  Lie leaving(int side, int node) {
    return leaving[side][node];
  }

  /** The node at a place in a side's ring order. */
  int inOrder(int side, int place) {
    return order[side][place];
  }

  /** The node that ends the stretch beginning at a node. */
  int next(int side, int node) {
    return next[side][node];
  }

  /**
   * Orders and links the nodes along a side.
   *
   * @return whether all is well: nodes further apart than {@code apart}, and every stretch lying
   *     the same at its end as at its beginning
   */
  boolean link(int side, double apart) {
    sort(side);
    int[] sorted = order[side];
    int from = 0;
    while (from < size) {
      int ring = sides[side].ringOf(edge[side][sorted[from]]);
      int ringEnd = sides[side].ringStart(ring + 1);
      int to = from + 1;
      while (to < size && edge[side][sorted[to]] < ringEnd) {
        to++;
      }
      for (int k = from; k < to; k++) {
        int following = sorted[k + 1 < to ? k + 1 : from];
        next[side][sorted[k]] = following;
        if (coming[side][following] != leaving[side][sorted[k]]
            || following != sorted[k] && tooNear(sorted[k], following, apart)) {
          return false;
        }
      }
      from = to;
    }
    return true;
  }

  private boolean tooNear(int m, int n, double apart) {
    return Math.abs(x(m) - x(n)) <= apart && Math.abs(y(m) - y(n)) <= apart;
  }

  /** Shell sort: a few nodes as a rule, some thousands between two large features. */
  private void sort(int side) {
    int[] sorted = order[side];
    for (int i = 0; i < size; i++) {
      sorted[i] = i;
    }
    for (int gap = size / 2; gap > 0; gap /= 2) {
      for (int i = gap; i < size; i++) {
        int node = sorted[i];
        int place = i;
        for (; place >= gap && isAfter(side, sorted[place - gap], node); place -= gap) {
          sorted[place] = sorted[place - gap];
        }
        sorted[place] = node;
      }
    }
  }

  private boolean isAfter(int side, int m, int n) {
    int edgeOfM = edge[side][m];
    int edgeOfN = edge[side][n];
    return edgeOfM > edgeOfN || edgeOfM == edgeOfN && along[side][m] > along[side][n];
  }

  private void grow(int room) {
    xy = Arrays.copyOf(xy, 2 * room);
    for (int side = 0; side < 2; side++) {
      edge[side] = Arrays.copyOf(edge[side], room);
      along[side] = Arrays.copyOf(along[side], room);
      coming[side] = Arrays.copyOf(coming[side], room);
      leaving[side] = Arrays.copyOf(leaving[side], room);
      order[side] = Arrays.copyOf(order[side], room);
      next[side] = Arrays.copyOf(next[side], room);
    }
  }
}
