package merestone.geom.overlap;

import java.util.Arrays;

/**
 * Walks the rings of what two features have in common, interior on the left: along A while it is
 * inside B or shares B's boundary in the same direction, along B while it is inside A, changing at
 * every node where it can, so that pieces that touch in a point come apart; then whole rings that
 * have no node and are inside the other. For one thread; used for pair after pair.
 */
final class RingWalk {
  static final int A = 0;
  static final int B = 1;

  private final Side[] sides;
  private final Nodes nodes;
  private final Pieces pieces;
  private final boolean[][] used = new boolean[2][16];

  /** The ring of either side that the walk at hand has been on. */
  private final int[] ring = new int[2];

  private boolean mayTouch;

  RingWalk(Side[] sides, Nodes nodes, Pieces pieces) {
    this.sides = sides;
    this.nodes = nodes;
    this.pieces = pieces;
  }

  /** Walks the rings that pass nodes; returns false where the way is not clear. */
  boolean walk() {
    mayTouch = false;
    for (int side = A; side <= B; side++) {
      used[side] = used[side].length < nodes.size() ? new boolean[2 * nodes.size()] : used[side];
      Arrays.fill(used[side], 0, nodes.size(), false);
    }
    for (int side = A; side <= B; side++) {
      for (int place = 0; place < nodes.size(); place++) {
        int node = nodes.inOrder(side, place);
        if (isPart(side, node) && !used[side][node] && !ring(side, node)) {
          return false;
        }
      }
    }
    return true;
  }

  /**
   * Whether rings may touch themselves or each other: some walk went over two rings of one feature,
   * or passed a node where both boundaries go on inside the other polygon.
   */
  boolean ringsMayTouch() {
    return mayTouch;
  }

  private boolean ring(int startSide, int start) {
    Arrays.fill(ring, -1);
    int side = startSide;
    int node = start;
    do {
      if (used[side][node]) {
        return false;
      }
      used[side][node] = true;
      note(side, sides[side].ringOf(nodes.edge(side, node)));
      stretch(side, node);
      node = nodes.next(side, node);
      mayTouch |= isPart(A, node) && isPart(B, node);
      if (isPart(1 - side, node)) {
        side = 1 - side;
      } else if (!isPart(side, node)) {
        return false;
      }
    } while (node != start || side != startSide);
    pieces.close();
    return true;
  }

  private void note(int side, int onRing) {
    mayTouch |= ring[side] >= 0 && ring[side] != onRing;
    ring[side] = onRing;
  }

  private boolean isPart(int side, int node) {
    Lie lie = nodes.leaving(side, node);
    return lie == Lie.INSIDE || side == A && lie == Lie.WITH;
  }

  /** Adds a node and the vertices from there to the next node. */
  private void stretch(int side, int node) {
    int next = nodes.next(side, node);
    int from = nodes.edge(side, node);
    int to = nodes.edge(side, next);
    int last = nodes.along(side, next) == 0 ? to - 1 : to;
    pieces.add(nodes.x(node), nodes.y(node));
    boolean onward = from < to || from == to && nodes.along(side, next) > nodes.along(side, node);
    if (onward) {
      sides[side].copy(from + 1, last, pieces);
    } else {
      int onRing = sides[side].ringOf(from);
      sides[side].copy(from + 1, sides[side].ringStart(onRing + 1) - 2, pieces);
      sides[side].copy(sides[side].ringStart(onRing), last, pieces);
    }
  }

  /**
   * Adds a side's rings that have no node and are inside the other; returns how many. They have
   * edges in the box, so the edges gathered lead to them all.
   */
  int wholeRings(int side, Frame box) {
    Side one = sides[side];
    int inside = 0;
    int end = 0;
    int place = 0;
    for (int near = 0; near < one.near(); near++) {
      if (one.edge(near) >= end) {
        int onRing = one.ringOf(one.edge(near));
        int before = place;
        end = one.ringStart(onRing + 1);
        while (place < nodes.size() && nodes.edge(side, nodes.inOrder(side, place)) < end) {
          place++;
        }
        if (place == before && isInside(one, sides[1 - side], end - 1, box)) {
          one.copy(one.ringStart(onRing), end - 2, pieces);
          pieces.close();
          inside++;
        }
      }
    }
    return inside;
  }

  private static boolean isInside(Side side, Side other, int vertex, Frame box) {
    double x = side.x(vertex);
    double y = side.y(vertex);
    return box.contains(x, y) && other.contains(x, y);
  }
}
