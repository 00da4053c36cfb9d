package merestone.geom.overlap;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * One of the two features that are clipped, and those of its edges that are near the other. An edge
 * goes by the number of its first vertex. For one thread; used for pair after pair.
 */
final class Side {
  private final LayerEdges layer;
  private final IntConsumer gathering = this::gather;
  private int feature;
  private Frame within;
  private final double[] xy;
  private final PackedPolygons polygons;

  /** The edges near the other feature, in ring order, and their boxes, four numbers each. */
  private int[] edges = new int[64];

  private double[] boxes = new double[4 * 64];
  private int near;

  Side(LayerEdges layer) {
    this.layer = layer;
    this.polygons = layer.polygons;
    this.xy = polygons.xy;
  }

  /** Turns to a feature and gathers its edges in a box. */
  void gather(int feature, Frame box) {
    this.feature = feature;
    within = box;
    near = 0;
    layer.near(feature, box, gathering);
  }

  /** Number of edges gathered. */
  int near() {
    return near;
  }

  int edge(int place) {
    return edges[place];
  }

  /** Boxes of the edges gathered. */
  double[] boxes() {
    return boxes;
  }

  double x(int vertex) {
    return xy[2 * vertex];
  }

  double y(int vertex) {
    return xy[2 * vertex + 1];
  }

  double[] point(int vertex) {
    return new double[] {xy[2 * vertex], xy[2 * vertex + 1]};
  }

  /** The box of an edge. */
  Frame frame(int edge) {
    return new Frame(
        Math.min(x(edge), x(edge + 1)),
        Math.min(y(edge), y(edge + 1)),
        Math.max(x(edge), x(edge + 1)),
        Math.max(y(edge), y(edge + 1)));
  }

  /** Passes on edges that meet a box, and some that do not. */
  void query(Frame box, IntConsumer taker) {
    layer.near(feature, box, taker);
  }

  int firstRing() {
    return polygons.firstRing(feature);
  }

  int endRing() {
    return polygons.endRing(feature);
  }

  int ringStart(int ring) {
    return polygons.ringStart[ring];
  }

  int ringOf(int vertex) {
    int found = Arrays.binarySearch(polygons.ringStart, firstRing(), endRing(), vertex);
    return found >= 0 ? found : -found - 2;
  }

  /** Returns the vertex before another on its ring. */
  int before(int vertex) {
    int ring = ringOf(vertex);
    return vertex == ringStart(ring) ? ringStart(ring + 1) - 2 : vertex - 1;
  }

  /** Copies vertices, the last one included; none if it is before the first. */
  void copy(int first, int last, Pieces into) {
    into.add(xy, first, last);
  }

  /** Returns where a point of an edge is on it: 0 at its first vertex, 1 at its second. */
  double along(int edge, double x, double y) {
    double dx = x(edge + 1) - x(edge);
    double dy = y(edge + 1) - y(edge);
    return Math.abs(dx) > Math.abs(dy) ? (x - x(edge)) / dx : (y - y(edge)) / dy;
  }

  /** Says whether a point is within a distance of an edge. */
  boolean isNear(int edge, double x, double y, double distance) {
    double dx = x(edge + 1) - x(edge);
    double dy = y(edge + 1) - y(edge);
    double off = (x - x(edge)) * dy - (y - y(edge)) * dx;
    if (Math.abs(off) > distance * (Math.abs(dx) + Math.abs(dy))) {
      return false;
    }
    double length = Math.hypot(dx, dy);
    double along = ((x - x(edge)) * dx + (y - y(edge)) * dy) / length;
    return along >= -distance && along <= length + distance;
  }

  /** Says whether a point is an end of an edge. */
  boolean isEnd(int edge, double x, double y) {
    return x == x(edge) && y == y(edge) || x == x(edge + 1) && y == y(edge + 1);
  }

  /** Says whether a point is inside that is further from the boundary than rounding. */
  boolean contains(double x, double y) {
    if (layer.isLarge(feature)) {
      return layer.runs(feature).windingAt(x, y) > 0;
    }
    int winding = 0;
    for (int v = polygons.from(feature); v < polygons.to(feature) - 1; v++) {
      int step = EdgeRuns.step(y(v), y(v + 1), y);
      if (step != 0 && !polygons.ringEnd.get(v) && EdgeRuns.crossing(xy, v, y, x) <= 0) {
        winding += step;
      }
    }
    return winding > 0;
  }

  private void gather(int edge) {
    double minX = Math.min(x(edge), x(edge + 1));
    double maxX = Math.max(x(edge), x(edge + 1));
    double minY = Math.min(y(edge), y(edge + 1));
    double maxY = Math.max(y(edge), y(edge + 1));
    if (minX > within.maxX()
        || maxX < within.minX()
        || minY > within.maxY()
        || maxY < within.minY()) {
      return;
    }
    if (near == edges.length) {
      edges = Arrays.copyOf(edges, 2 * near);
      boxes = Arrays.copyOf(boxes, 8 * near);
    }
    edges[near] = edge;
    boxes[4 * near] = minX;
    boxes[4 * near + 1] = minY;
    boxes[4 * near + 2] = maxX;
    boxes[4 * near + 3] = maxY;
    near++;
  }
}
