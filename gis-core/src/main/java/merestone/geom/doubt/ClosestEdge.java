package merestone.geom.doubt;

/**
 * Finds the edge that is closest to all of some points: the one whose distance from the farthest of
 * them is least. For one point it is the nearest edge. For the corners of an edge or a triangle the
 * distance found bounds the distance of every place in it, because the distance from a straight
 * edge is a convex function. Keeps the last answer as a first guess: one a thread.
 */
final class ClosestEdge {
  private final Edges edges;
  private double[] points;
  private double least;
  private int edge;

  ClosestEdge(Edges edges) {
    this.edges = edges;
  }

  Edges edges() {
    return edges;
  }

  /** The edge last found; meaningless if nothing was within the cap. */
  int edge() {
    return edge;
  }

  /** Returns the distance of the closest edge; infinite if it is more than a cap. */
  double of(double cap, double... pointsXy) {
    if (edges.size == 0) {
      return Double.POSITIVE_INFINITY;
    }
    points = pointsXy;
    double largest = cap * cap;
    double guess = worst(edge, Double.POSITIVE_INFINITY);
    least = Math.min(guess, largest);
    boolean found = guess <= largest;
    double before = least;
    visit(edges.levels.length - 1, 0, edges.levels[edges.levels.length - 1].length / 4);
    return found || least < before ? Math.sqrt(least) : Double.POSITIVE_INFINITY;
  }

  private void visit(int level, int from, int to) {
    double[] boxes = edges.levels[level];
    for (int box = from; box < to; box++) {
      if (outside(boxes, 4 * box) < least) {
        int below = level == 0 ? edges.size : edges.levels[level - 1].length / 4;
        int first = Edges.RUN * box;
        int end = Math.min(first + Edges.RUN, below);
        if (level == 0) {
          look(first, end);
        } else {
          visit(level - 1, first, end);
        }
      }
    }
  }

  private void look(int from, int to) {
    for (int e = from; e < to; e++) {
      double squared = worst(e, least);
      if (squared < least) {
        least = squared;
        edge = e;
      }
    }
  }

  /** Square of the distance of an edge from the farthest point, or something above a cap. */
  private double worst(int e, double cap) {
    double worst = 0;
    for (int p = 0; p < points.length && worst < cap; p += 2) {
      worst = Math.max(worst, edges.squared(e, points[p], points[p + 1]));
    }
    return worst;
  }

  private double outside(double[] boxes, int at) {
    double worst = 0;
    for (int p = 0; p < points.length && worst < least; p += 2) {
      double x = points[p];
      double y = points[p + 1];
      double dx = Math.max(0, Math.max(boxes[at] - x, x - boxes[at + 2]));
      double dy = Math.max(0, Math.max(boxes[at + 1] - y, y - boxes[at + 3]));
      worst = Math.max(worst, dx * dx + dy * dy);
    }
    return worst;
  }
}
