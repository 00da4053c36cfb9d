package merestone.geom.overlap;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.locationtech.jts.shape.fractal.HilbertCode;

/**
 * Finds boxes that meet a box: a static R-tree packed into two arrays, its items in the order of a
 * Hilbert curve. Source: I. Kamel, C. Faloutsos, "On packing R-trees", CIKM 1993. JTS has such a
 * tree of objects; this one takes 36 bytes an item, so that a million constraints fit. Immutable;
 * safe from many threads.
 */
public final class BoxTree {
  private static final int FAN_OUT = 16;
  private static final int CURVE_LEVEL = 15;
  private static final int CURVE_CELLS = (1 << CURVE_LEVEL) - 1;

  /** Boxes of the items, then of each level above, four numbers each. */
  private final double[] boxes;

  /** For an item its number, for a node the place of its first child. */
  private final int[] refs;

  /** Where each level ends, items first. */
  private final int[] levelEnd;

  private BoxTree(double[] boxes, int[] refs, int[] levelEnd) {
    this.boxes = boxes;
    this.refs = refs;
    this.levelEnd = levelEnd;
  }

  /** Builds a tree over the features of a layer; those without ground are left out. */
  public static BoxTree of(PackedPolygons polygons) {
    return of(polygons.boxes());
  }

  /**
   * Builds a tree over boxes of four numbers each: minX, minY, maxX, maxY; they are not kept. Items
   * are numbered as they lie in the array; an inverted box is left out, none may be infinite.
   */
  public static BoxTree of(double[] items) {
    long[] order = inCurveOrder(items);
    int[] levelEnd = levelEnds(order.length);
    int places = levelEnd[levelEnd.length - 1];
    double[] boxes = new double[4 * places];
    int[] refs = new int[places];
    for (int i = 0; i < order.length; i++) {
      refs[i] = (int) order[i];
      System.arraycopy(items, 4 * refs[i], boxes, 4 * i, 4);
    }
    BoxTree tree = new BoxTree(boxes, refs, levelEnd);
    int from = 0;
    for (int level = 1; level < levelEnd.length; level++) {
      tree.raise(from, levelEnd[level - 1]);
      from = levelEnd[level - 1];
    }
    return tree;
  }

  /** Passes on every item whose box meets or touches a box, in no particular order. */
  public void query(double minX, double minY, double maxX, double maxY, IntConsumer taker) {
    if (levelEnd[0] > 0) {
      int top = levelEnd.length - 1;
      visit(top, top == 0 ? 0 : levelEnd[top - 1], new double[] {minX, minY, maxX, maxY}, taker);
    }
  }

  /** Passes on the features whose boxes meet that of a feature of another layer. */
  public void near(PackedPolygons polygons, int feature, IntConsumer taker) {
    query(
        polygons.minX(feature),
        polygons.minY(feature),
        polygons.maxX(feature),
        polygons.maxY(feature),
        taker);
  }

  private void visit(int level, int from, double[] box, IntConsumer taker) {
    int to = Math.min(from + FAN_OUT, levelEnd[level]);
    for (int place = from; place < to; place++) {
      int at = 4 * place;
      if (boxes[at] <= box[2]
          && boxes[at + 2] >= box[0]
          && boxes[at + 1] <= box[3]
          && boxes[at + 3] >= box[1]) {
        if (level == 0) {
          taker.accept(refs[place]);
        } else {
          visit(level - 1, refs[place], box, taker);
        }
      }
    }
  }

  /** Makes the nodes above a level. */
  private void raise(int from, int to) {
    int node = to;
    for (int first = from; first < to; first += FAN_OUT, node++) {
      refs[node] = first;
      System.arraycopy(boxes, 4 * first, boxes, 4 * node, 4);
      for (int child = first + 1; child < Math.min(first + FAN_OUT, to); child++) {
        boxes[4 * node] = Math.min(boxes[4 * node], boxes[4 * child]);
        boxes[4 * node + 1] = Math.min(boxes[4 * node + 1], boxes[4 * child + 1]);
        boxes[4 * node + 2] = Math.max(boxes[4 * node + 2], boxes[4 * child + 2]);
        boxes[4 * node + 3] = Math.max(boxes[4 * node + 3], boxes[4 * child + 3]);
      }
    }
  }

  private static int[] levelEnds(int items) {
    int[] ends = new int[32];
    int levels = 0;
    int width = items;
    ends[levels++] = items;
    while (width > FAN_OUT) {
      width = (width + FAN_OUT - 1) / FAN_OUT;
      ends[levels] = ends[levels - 1] + width;
      levels++;
    }
    return Arrays.copyOf(ends, levels);
  }

  /** The items' numbers in the low half, their place on the curve in the high half, sorted. */
  private static long[] inCurveOrder(double[] items) {
    double[] all = {
      Double.POSITIVE_INFINITY,
      Double.POSITIVE_INFINITY,
      Double.NEGATIVE_INFINITY,
      Double.NEGATIVE_INFINITY
    };
    for (int at = 0; at < items.length; at += 4) {
      all[0] = Math.min(all[0], items[at]);
      all[1] = Math.min(all[1], items[at + 1]);
      all[2] = Math.max(all[2], items[at + 2]);
      all[3] = Math.max(all[3], items[at + 3]);
    }
    double scaleX = CURVE_CELLS / Math.max(all[2] - all[0], Double.MIN_NORMAL);
    double scaleY = CURVE_CELLS / Math.max(all[3] - all[1], Double.MIN_NORMAL);
    long[] order = new long[items.length / 4];
    int used = 0;
    for (int at = 0; at < items.length; at += 4) {
      if (items[at] <= items[at + 2]) {
        int x = (int) (scaleX * ((items[at] + items[at + 2]) / 2 - all[0]));
        int y = (int) (scaleY * ((items[at + 1] + items[at + 3]) / 2 - all[1]));
        order[used++] = (long) HilbertCode.encode(CURVE_LEVEL, x, y) << 32 | at / 4;
      }
    }
    long[] kept = used == order.length ? order : Arrays.copyOf(order, used);
    Arrays.parallelSort(kept);
    return kept;
  }
}
