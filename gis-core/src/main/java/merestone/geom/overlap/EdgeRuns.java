package merestone.geom.overlap;

import java.util.function.IntConsumer;

/**
 * Finds the edges of one large feature that meet a box: boxes over runs of eight neighbouring
 * edges, boxes over eight of those, and so on. Edges in ring order lie near each other, so the runs
 * are small and nothing needs to be sorted or copied. Immutable; safe from many threads.
 */
final class EdgeRuns {
  private static final int RUN_BITS = 3;
  private static final int RUN = 1 << RUN_BITS;

  private final PackedPolygons polygons;
  private final int from;
  private final int edges;

  /** Boxes level by level, from runs of edges to the whole. */
  private final double[][] levels;

  EdgeRuns(PackedPolygons polygons, int feature) {
    this.polygons = polygons;
    this.from = polygons.from(feature);
    this.edges = polygons.to(feature) - from - 1;
    int depth = 1;
    for (int width = runs(edges); width > RUN; width = runs(width)) {
      depth++;
    }
    levels = new double[depth][];
    levels[0] = overEdges();
    for (int level = 1; level < depth; level++) {
      levels[level] = over(levels[level - 1]);
    }
  }

  /**
   * Passes on the first vertex of every edge whose run meets or touches a box, in ring order, and
   * returns the winding number of the feature around the box's upper left corner, seen just above
   * its height: the sum of the crossings of the line to its left. A run that lies wholly to the
   * left counts by its two ends, however often it goes up and down between; so only runs are opened
   * that meet the box.
   */
  int query(Frame box, IntConsumer taker) {
    int top = levels.length - 1;
    return visit(top, 0, levels[top].length / 4, box, taker);
  }

  /** Returns the winding number of the feature around a point, seen just above its height. */
  int windingAt(double x, double y) {
    return query(new Frame(x, y, x, y), edge -> {});
  }

  /** How the winding number changes, left to right, where an edge crosses a height; or zero. */
  static int step(double fromY, double toY, double y) {
    return (fromY > y ? 1 : 0) - (toY > y ? 1 : 0);
  }

  /** How far right of a place an edge crosses a height; never beyond its ends. */
  static double crossing(double[] xy, int v, double y, double place) {
    double px = xy[2 * v] - place;
    double qx = xy[2 * v + 2] - place;
    double rise = xy[2 * v + 3] - xy[2 * v + 1];
    double x = px + (y - xy[2 * v + 1]) * ((qx - px) / rise);
    return Math.max(Math.min(px, qx), Math.min(Math.max(px, qx), x));
  }

  private int visit(int level, int first, int end, Frame box, IntConsumer taker) {
    double[] boxes = levels[level];
    int winding = 0;
    for (int run = first; run < end; run++) {
      int at = 4 * run;
      if (boxes[at] <= box.maxX() && boxes[at + 1] <= box.maxY() && boxes[at + 3] >= box.minY()) {
        if (boxes[at + 2] >= box.minX()) {
          winding += open(level, run, box, taker);
        } else if (boxes[at + 3] > box.maxY()) {
          winding += wholeRun(level, run, box.maxY());
        }
      }
    }
    return winding;
  }

  private int open(int level, int run, Frame box, IntConsumer taker) {
    if (level > 0) {
      int end = Math.min(RUN * (run + 1), levels[level - 1].length / 4);
      return visit(level - 1, RUN * run, end, box, taker);
    }
    int first = from + RUN * run;
    int end = from + Math.min(RUN * (run + 1), edges);
    int gap = polygons.ringEnd.nextSetBit(first);
    int winding = pass(first, Math.min(gap, end), box, taker);
    while (gap < end) {
      int next = polygons.ringEnd.nextSetBit(gap + 1);
      winding += pass(gap + 1, Math.min(next, end), box, taker);
      gap = next;
    }
    return winding;
  }

  /** Passes on edges of one ring in a row. */
  private int pass(int first, int end, Frame box, IntConsumer taker) {
    double[] xy = polygons.xy;
    int winding = 0;
    for (int v = first; v < end; v++) {
      taker.accept(v);
      int step = step(xy[2 * v + 1], xy[2 * v + 3], box.maxY());
      if (step != 0 && crossing(xy, v, box.maxY(), box.minX()) <= 0) {
        winding += step;
      }
    }
    return winding;
  }

  /** Rings that begin and end within the run come back to where they were and count nothing. */
  private int wholeRun(int level, int run, double y) {
    long width = 1L << (RUN_BITS * (level + 1));
    int first = (int) (from + width * run);
    int last = (int) Math.min(from + width * (run + 1), from + edges);
    int firstEnd = polygons.ringEnd.nextSetBit(first);
    if (firstEnd >= last) {
      return steps(first, last, y);
    }
    int lastStart = polygons.ringEnd.previousSetBit(last - 1) + 1;
    return steps(first, firstEnd, y) + steps(lastStart, last, y);
  }

  private int steps(int fromVertex, int toVertex, double y) {
    return step(polygons.xy[2 * fromVertex + 1], polygons.xy[2 * toVertex + 1], y);
  }

  private double[] overEdges() {
    double[] boxes = new double[4 * runs(edges)];
    for (int run = 0; run < boxes.length / 4; run++) {
      int last = from + Math.min(RUN * (run + 1), edges);
      start(boxes, run);
      for (int v = from + RUN * run; v <= last; v++) {
        double x = polygons.xy[2 * v];
        double y = polygons.xy[2 * v + 1];
        grow(boxes, run, new double[] {x, y, x, y}, 0);
      }
    }
    return boxes;
  }

  private static double[] over(double[] below) {
    int width = below.length / 4;
    double[] boxes = new double[4 * runs(width)];
    for (int run = 0; run < boxes.length / 4; run++) {
      start(boxes, run);
      for (int child = RUN * run; child < Math.min(RUN * (run + 1), width); child++) {
        grow(boxes, run, below, child);
      }
    }
    return boxes;
  }

  private static void start(double[] boxes, int run) {
    boxes[4 * run] = Double.POSITIVE_INFINITY;
    boxes[4 * run + 1] = Double.POSITIVE_INFINITY;
    boxes[4 * run + 2] = Double.NEGATIVE_INFINITY;
    boxes[4 * run + 3] = Double.NEGATIVE_INFINITY;
  }

  private static void grow(double[] boxes, int run, double[] by, int item) {
    boxes[4 * run] = Math.min(boxes[4 * run], by[4 * item]);
    boxes[4 * run + 1] = Math.min(boxes[4 * run + 1], by[4 * item + 1]);
    boxes[4 * run + 2] = Math.max(boxes[4 * run + 2], by[4 * item + 2]);
    boxes[4 * run + 3] = Math.max(boxes[4 * run + 3], by[4 * item + 3]);
  }

  private static int runs(int items) {
    return (items + RUN - 1) / RUN;
  }
}
