package merestone.store.geopackage;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.shape.fractal.HilbertCode;

/**
 * Boxes with their numbers, 20 bytes each: rows, or nodes of the tree above them. Sides are in
 * single precision as in SQLite's R-tree, rounded outwards, so that no box is smaller than what is
 * in it.
 */
final class TreeCells {
  /** What SQLite puts into a node of two-dimensional boxes: rtree.c, RTREE_MAXCELLS. */
  static final int MOST_IN_NODE = 51;

  private static final int SIDES = 4;
  private static final int CURVE_LEVEL = 15;

  private int[] ids;
  private float[] sides;
  private int count;

  TreeCells(int expected) {
    this.ids = new int[Math.max(1, expected)];
    this.sides = new float[SIDES * ids.length];
  }

  int count() {
    return count;
  }

  int id(int cell) {
    return ids[cell];
  }

  /** Returns a side in the order a node has them: least and greatest x, least and greatest y. */
  float side(int cell, int side) {
    return sides[SIDES * cell + side];
  }

  /** Adds the box of a row. */
  void add(int id, Envelope box) {
    add(id, down(box.getMinX()), up(box.getMaxX()), down(box.getMinY()), up(box.getMaxY()));
  }

  private void add(int id, float minX, float maxX, float minY, float maxY) {
    if (count == ids.length) {
      ids = Arrays.copyOf(ids, Math.multiplyExact(2, count));
      sides = Arrays.copyOf(sides, Math.multiplyExact(SIDES, ids.length));
    }
    ids[count] = id;
    int at = SIDES * count;
    sides[at] = minX;
    sides[at + 1] = maxX;
    sides[at + 2] = minY;
    sides[at + 3] = maxY;
    count++;
  }

  /** Returns how many nodes the cells need. */
  int nodes() {
    return (count + MOST_IN_NODE - 1) / MOST_IN_NODE;
  }

  /** Returns the first cell of a node; nodes are about equally full. */
  int firstOf(int node) {
    return (int) ((long) count * node / nodes());
  }

  /** Returns the cells of the level above: a box around each node, numbered from 0. */
  TreeCells nodeBoxes() {
    TreeCells above = new TreeCells(nodes());
    for (int node = 0; node < nodes(); node++) {
      int first = firstOf(node);
      float[] box = Arrays.copyOfRange(sides, SIDES * first, SIDES * (first + 1));
      for (int at = SIDES * (first + 1); at < SIDES * firstOf(node + 1); at += SIDES) {
        box[0] = Math.min(box[0], sides[at]);
        box[1] = Math.max(box[1], sides[at + 1]);
        box[2] = Math.min(box[2], sides[at + 2]);
        box[3] = Math.max(box[3], sides[at + 3]);
      }
      above.add(node, box[0], box[1], box[2], box[3]);
    }
    return above;
  }

  /** Returns the cells so that neighbours in the plane are near each other. */
  TreeCells alongHilbertCurve(Envelope extent) {
    double cells = (1 << CURVE_LEVEL) - 1;
    double scaleX = extent.getWidth() > 0 ? cells / extent.getWidth() : 0;
    double scaleY = extent.getHeight() > 0 ? cells / extent.getHeight() : 0;
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      int x = place(scaleX * (middle(i, 0) - extent.getMinX()));
      int y = place(scaleY * (middle(i, 2) - extent.getMinY()));
      order[i] = (long) HilbertCode.encode(CURVE_LEVEL, x, y) << Integer.SIZE | i;
    }
    Arrays.parallelSort(order);
    TreeCells sorted = new TreeCells(count);
    for (long each : order) {
      int i = (int) each;
      sorted.add(ids[i], side(i, 0), side(i, 1), side(i, 2), side(i, 3));
    }
    return sorted;
  }

  private double middle(int cell, int side) {
    return ((double) side(cell, side) + side(cell, side + 1)) / 2;
  }

  /** Single precision may lead a little beyond the extent. */
  private static int place(double along) {
    return (int) Math.max(0, Math.min(along, (1 << CURVE_LEVEL) - 1));
  }

  private static float down(double value) {
    float near = (float) value;
    return near > value ? Math.nextDown(near) : near;
  }

  private static float up(double value) {
    float near = (float) value;
    return near < value ? Math.nextUp(near) : near;
  }
}
