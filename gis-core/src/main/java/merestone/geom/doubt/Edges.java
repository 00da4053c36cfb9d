package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Straight edges under a hierarchy of boxes over runs of eight. Edges keep the order in which they
 * were given, so that neighbours in a ring share a run. Immutable; safe from many threads.
 */
final class Edges {
  static final int RUN = 8;

  /** Four numbers an edge: from x, y to x, y. */
  final double[] ends;

  final int size;

  /**
   * Boxes (min x, min y, max x, max y) of eight edges each, of eight such boxes each, and so on.
   */
  final double[][] levels;

  Edges(double[] ends) {
    this.ends = ends;
    this.size = ends.length / 4;
    this.levels = size == 0 ? new double[0][] : levels(ends);
  }

  /** The edges of all rings of polygons, without those of no length. */
  static Edges of(Geometry polygonal) {
    double[] ends = new double[4 * polygonal.getNumPoints()];
    int at = 0;
    for (LinearRing ring : rings(polygonal)) {
      CoordinateSequence points = ring.getCoordinateSequence();
      for (int i = 1; i < points.size(); i++) {
        ends[at] = points.getX(i - 1);
        ends[at + 1] = points.getY(i - 1);
        ends[at + 2] = points.getX(i);
        ends[at + 3] = points.getY(i);
        at += ends[at] == ends[at + 2] && ends[at + 1] == ends[at + 3] ? 0 : 4;
      }
    }
    return new Edges(Arrays.copyOf(ends, at));
  }

  static Edges all(List<Edges> several) {
    int size = several.stream().mapToInt(edges -> edges.ends.length).sum();
    double[] ends = new double[size];
    int at = 0;
    for (Edges edges : several) {
      System.arraycopy(edges.ends, 0, ends, at, edges.ends.length);
      at += edges.ends.length;
    }
    return new Edges(ends);
  }

  private static List<LinearRing> rings(Geometry polygonal) {
    List<LinearRing> rings = new ArrayList<>();
    for (int i = 0; i < polygonal.getNumGeometries(); i++) {
      if (polygonal.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        rings.add(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          rings.add(polygon.getInteriorRingN(hole));
        }
      }
    }
    return rings;
  }

  /** Returns whether the box of any edge meets a box. */
  boolean isNear(Envelope box) {
    return size > 0 && isNear(levels.length, 0, box);
  }

  /** Looks at the item of a level, edges being below the first level of boxes. */
  private boolean isNear(int level, int item, Envelope box) {
    double[] items = level == 0 ? ends : levels[level - 1];
    int i = 4 * item;
    if (!box.intersects(new Envelope(items[i], items[i + 2], items[i + 1], items[i + 3]))) {
      return false;
    }
    boolean near = level == 0;
    int below = level == 0 ? 0 : (level == 1 ? ends.length : levels[level - 2].length) / 4;
    for (int child = RUN * item; !near && child < Math.min(below, RUN * (item + 1)); child++) {
      near = isNear(level - 1, child, box);
    }
    return near;
  }

  double length(int edge) {
    int e = 4 * edge;
    return Math.hypot(ends[e + 2] - ends[e], ends[e + 3] - ends[e + 1]);
  }

  /** Square of the distance of a point from an edge. */
  double squared(int edge, double x, double y) {
    int e = 4 * edge;
    double t = place(edge, x, y);
    double dx = x - ends[e] - t * (ends[e + 2] - ends[e]);
    double dy = y - ends[e + 1] - t * (ends[e + 3] - ends[e + 1]);
    return dx * dx + dy * dy;
  }

  /** Where on an edge a point is nearest: 0 at its start, 1 at its end. */
  double place(int edge, double x, double y) {
    int e = 4 * edge;
    double ux = ends[e + 2] - ends[e];
    double uy = ends[e + 3] - ends[e + 1];
    double along = (x - ends[e]) * ux + (y - ends[e + 1]) * uy;
    return Math.max(0, Math.min(1, along / (ux * ux + uy * uy)));
  }

  private static double[][] levels(double[] ends) {
    List<double[]> levels = new ArrayList<>();
    double[] below = boxes(ends, true);
    levels.add(below);
    while (below.length > 4) {
      below = boxes(below, false);
      levels.add(below);
    }
    return levels.toArray(new double[0][]);
  }

  /** Boxes over runs of edges, whose corners come in any order, or over runs of boxes. */
  private static double[] boxes(double[] items, boolean edges) {
    int width = items.length / 4;
    double[] boxes = new double[4 * ((width + RUN - 1) / RUN)];
    for (int i = 0; i < width; i++) {
      int from = 4 * i;
      int into = 4 * (i / RUN);
      boolean first = i % RUN == 0;
      for (int axis = 0; axis < 2; axis++) {
        double a = items[from + axis];
        double b = items[from + 2 + axis];
        double low = edges ? Math.min(a, b) : a;
        double high = edges ? Math.max(a, b) : b;
        boxes[into + axis] = first ? low : Math.min(boxes[into + axis], low);
        boxes[into + 2 + axis] = first ? high : Math.max(boxes[into + 2 + axis], high);
      }
    }
    return boxes;
  }
}
