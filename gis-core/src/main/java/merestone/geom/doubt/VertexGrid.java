package merestone.geom.doubt;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The vertices of a layer, found by place: a hash table of square cells. Linear to build; safe from
 * many threads once built.
 */
final class VertexGrid {
  private final double[] xy;
  private final double cell;
  private final int[] head;
  private final int[] next;

  /**
   * Indexes vertices.
   *
   * @param cell side of a cell, and the farthest anybody looks
   */
  VertexGrid(double[] xy, double cell) {
    this.xy = xy;
    this.cell = cell;
    this.head = new int[Math.max(16, Integer.highestOneBit(Math.max(1, xy.length / 2)) * 2)];
    this.next = new int[xy.length / 2];
    Arrays.fill(head, -1);
    for (int v = next.length - 1; v >= 0; v--) {
      int slot = slot(cellOf(xy[2 * v]), cellOf(xy[2 * v + 1]));
      next[v] = head[slot];
      head[slot] = v;
    }
  }

  /** Called with the displacement from a vertex of the layer to the place asked for. */
  @FunctionalInterface
  interface Taker {
    void take(double dx, double dy);
  }

  /** Hands over every vertex less than a cell away from a place. */
  void near(double x, double y, Taker taker) {
    long column = cellOf(x);
    long row = cellOf(y);
    for (long r = row - 1; r <= row + 1; r++) {
      for (long c = column - 1; c <= column + 1; c++) {
        inCell(c, r, x, y, taker);
      }
    }
  }

  private void inCell(long column, long row, double x, double y, Taker taker) {
    for (int v = head[slot(column, row)]; v >= 0; v = next[v]) {
      double vx = xy[2 * v];
      double vy = xy[2 * v + 1];
      double dx = x - vx;
      double dy = y - vy;
      boolean near = dx * dx + dy * dy < cell * cell;
      if (near && cellOf(vx) == column && cellOf(vy) == row) {
        taker.take(dx, dy);
      }
    }
  }

  private long cellOf(double along) {
    return (long) Math.floor(along / cell);
  }

  private int slot(long column, long row) {
    long mixed = (column * 0x9E3779B97F4A7C15L + row) * 0xC2B2AE3D27D4EB4FL;
    return (int) (mixed >>> 32) & (head.length - 1);
  }

  /** The vertices of geometries, the closing vertex of a ring left out, as x, y, x, y … */
  static double[] vertices(Iterable<? extends Geometry> layer) {
    Collected collected = new Collected();
    layer.forEach(geometry -> geometry.apply(collected));
    return Arrays.copyOf(collected.xy, collected.size);
  }

  private static final class Collected implements CoordinateSequenceFilter {
    private double[] xy = new double[1 << 12];
    private int size;

    @Override
    public void filter(CoordinateSequence points, int i) {
      if (i < points.size() - 1) {
        if (size == xy.length) {
          xy = Arrays.copyOf(xy, 2 * size);
        }
        xy[size++] = points.getX(i);
        xy[size++] = points.getY(i);
      }
    }

    @Override
    public boolean isDone() {
      return false;
    }

    @Override
    public boolean isGeometryChanged() {
      return false;
    }
  }
}
