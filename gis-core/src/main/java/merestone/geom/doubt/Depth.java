package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.polygon.PolygonTriangulator;
import org.locationtech.jts.triangulate.tri.Tri;

/**
 * How far the farthest place of a piece of ground, inside or on its border, is from some lines.
 *
 * <p>Branch and bound over triangles (A. H. Land, A. G. Doig, Econometrica 28, 1960): the piece is
 * cut into triangles by its vertices; no place of a triangle is farther from the lines than the
 * edge closest to all three corners is from the farthest corner ({@link ClosestEdge}), and none of
 * its corners is nearer than the answer. The triangle with the highest bound is halved across its
 * longest side until bound and best corner agree to 0.01 mm or 1 %, whichever is more; the answer
 * is the bound, so never too small. For one thread.
 */
final class Depth {
  private static final double GOOD_TO_M = 1e-5;
  private static final double GOOD_TO = 0.01;

  /** What the rounding of coordinates of 4e7 m may cost a triangle, per metre of border. */
  private static final double NOISE_M = 1e-7;

  private static final int MOST_CELLS = 20_000;

  private final List<ClosestEdge> lines;
  private final PriorityQueue<Cell> open =
      new PriorityQueue<>(Comparator.comparingDouble((Cell cell) -> -cell.bound));
  private double reached;

  private Depth(List<ClosestEdge> lines) {
    this.lines = lines;
  }

  /**
   * Returns the distance of the farthest place, m; infinite if there are no lines.
   *
   * @param triangles the piece, as {@link #triangles} cuts it
   */
  static double of(List<double[]> triangles, List<ClosestEdge> lines) {
    return new Depth(lines).search(triangles);
  }

  /**
   * Cuts a piece into triangles, six numbers each. A piece that cannot be cut gives the two halves
   * of its box: its depth comes out too large, never too small.
   */
  static List<double[]> triangles(Polygon piece) {
    List<double[]> triangles = new ArrayList<>();
    double area = 0;
    try {
      for (Tri tri : new PolygonTriangulator(piece).getTriangles()) {
        Coordinate a = tri.getCoordinate(0);
        Coordinate b = tri.getCoordinate(1);
        Coordinate c = tri.getCoordinate(2);
        area += tri.getArea();
        triangles.add(new double[] {a.x, a.y, b.x, b.y, c.x, c.y});
      }
    } catch (IllegalStateException e) { // how the library says that it found no corner to cut
      return halvesOfBox(piece.getEnvelopeInternal());
    }
    double lost = Math.abs(area - piece.getArea());
    return lost <= 1e-6 * piece.getArea() + NOISE_M * piece.getLength()
        ? triangles
        : halvesOfBox(piece.getEnvelopeInternal());
  }

  private static List<double[]> halvesOfBox(Envelope box) {
    double west = box.getMinX();
    double south = box.getMinY();
    double east = box.getMaxX();
    double north = box.getMaxY();
    return List.of(
        new double[] {west, south, east, south, east, north},
        new double[] {west, south, east, north, west, north});
  }

  private double search(List<double[]> triangles) {
    for (double[] triangle : triangles) {
      for (int corner = 0; corner < 6; corner += 2) {
        reach(triangle[corner], triangle[corner + 1]);
      }
    }
    for (double[] triangle : triangles) {
      add(triangle);
    }
    int cells = 0;
    while (!open.isEmpty() && open.peek().bound > good() && cells++ < MOST_CELLS) {
      halve(open.poll().corners);
    }
    return open.isEmpty() ? reached : Math.max(reached, open.peek().bound);
  }

  private double good() {
    return reached + Math.max(GOOD_TO_M, GOOD_TO * reached);
  }

  /** Queues a triangle, unless it surely holds nothing farther. */
  private void add(double[] corners) {
    double bound = closest(corners);
    if (bound > reached) {
      open.add(new Cell(corners, bound));
    }
  }

  private void halve(double[] c) {
    double ab = squared(c, 0, 2);
    double bc = squared(c, 2, 4);
    double ca = squared(c, 4, 0);
    int from = ab >= bc && ab >= ca ? 0 : bc >= ca ? 2 : 4;
    int to = (from + 2) % 6;
    int apex = (from + 4) % 6;
    double x = (c[from] + c[to]) / 2;
    double y = (c[from + 1] + c[to + 1]) / 2;
    reach(x, y);
    add(new double[] {c[from], c[from + 1], x, y, c[apex], c[apex + 1]});
    add(new double[] {x, y, c[to], c[to + 1], c[apex], c[apex + 1]});
  }

  private void reach(double x, double y) {
    reached = Math.max(reached, closest(x, y));
  }

  private double closest(double... points) {
    double closest = Double.POSITIVE_INFINITY;
    for (ClosestEdge line : lines) {
      closest = Math.min(closest, line.of(closest, points));
    }
    return closest;
  }

  private static double squared(double[] c, int i, int j) {
    double dx = c[i] - c[j];
    double dy = c[i + 1] - c[j + 1];
    return dx * dx + dy * dy;
  }

  private record Cell(double[] corners, double bound) {}
}
