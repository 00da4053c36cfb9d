package merestone.map;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Hatching as lines cut at the edge of a shape, for media without pixels. The lines lie where the
 * tile of {@link Brush} has them.
 *
 * <pre>
 *      v          a line of hatching runs along v at a fixed u = first + k · step;
 *    / |/  /      its crossings with the edges of the shape, in order of v,
 *   /  / \/   u   are begin and end by turns (even-odd, so holes stay open)
 * </pre>
 */
final class HatchLines {
  private static final double FLAT = 0.1;

  /** Which way lines run: u tells them apart, v runs along them. */
  enum Course {
    /** Lines x + y = const: rising to the right on a page whose y points down. */
    RISING,
    /** Lines x − y = const. */
    FALLING,
    /** Lines y = const. */
    LEVEL;

    private double u(double x, double y) {
      return this == RISING ? x + y : this == FALLING ? x - y : y;
    }

    private double v(double x, double y) {
      return this == RISING ? x - y : this == FALLING ? x + y : x;
    }

    private double x(double u, double v) {
      return this == LEVEL ? v : (u + v) / 2;
    }

    private double y(double u, double v) {
      return this == RISING ? (u - v) / 2 : this == FALLING ? (v - u) / 2 : u;
    }
  }

  private record Crossing(long line, double v) {}

  private final Course course;
  private final double first;
  private final double step;
  private final List<Crossing> crossings = new ArrayList<>();
  private long least;
  private long most;

  private HatchLines(Course course, double first, double step) {
    this.course = course;
    this.first = first;
    this.step = step;
  }

  /**
   * Returns the lines within a shape.
   *
   * @param first u of any one line
   * @param step how far u goes from line to line
   * @param seen what can be seen; lines apart from it are left out
   */
  static Path2D of(Shape shape, Course course, double first, double step, Rectangle seen) {
    HatchLines lines = new HatchLines(course, first, step);
    lines.cross(shape, seen);
    Path2D path = new Path2D.Double();
    lines.spans(
        (u, from, to) -> {
          path.moveTo(course.x(u, from), course.y(u, from));
          path.lineTo(course.x(u, to), course.y(u, to));
        });
    return path;
  }

  /**
   * Returns level lines that begin at a multiple of the step, so that dashes of that length are
   * dots in a grid.
   *
   * @param first y of any one line
   * @param phase x of any one dot
   * @param step from dot to dot, and from line to line
   */
  static Path2D dotted(Shape shape, double first, double phase, double step, Rectangle seen) {
    HatchLines lines = new HatchLines(Course.LEVEL, first, step);
    lines.cross(shape, seen);
    Path2D path = new Path2D.Double();
    lines.spans(
        (y, from, to) -> {
          double visible = Math.max(from, seen.getMinX() - step);
          double dot = phase + Math.ceil((visible - phase) / step) * step;
          if (dot <= Math.min(to, seen.getMaxX())) {
            path.moveTo(dot, y);
            path.lineTo(Math.min(to, seen.getMaxX() + step) + 0.01, y);
          }
        });
    return path;
  }

  private interface Span {
    void take(double u, double from, double to);
  }

  private void spans(Span span) {
    crossings.sort(Comparator.comparingLong(Crossing::line).thenComparingDouble(Crossing::v));
    for (int i = 0; i + 1 < crossings.size(); i += 2) {
      Crossing from = crossings.get(i);
      span.take(first + from.line * step, from.v, crossings.get(i + 1).v);
    }
  }

  private void cross(Shape shape, Rectangle seen) {
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int corner = 0; corner < 4; corner++) {
      double x = (corner & 1) == 0 ? seen.getMinX() : seen.getMaxX();
      double u = course.u(x, (corner & 2) == 0 ? seen.getMinY() : seen.getMaxY());
      low = Math.min(low, u);
      high = Math.max(high, u);
    }
    least = (long) Math.floor((low - first) / step);
    most = (long) Math.ceil((high - first) / step);
    double[] at = new double[6];
    double[] start = new double[2];
    double[] last = new double[2];
    for (PathIterator it = shape.getPathIterator(null, FLAT); !it.isDone(); it.next()) {
      switch (it.currentSegment(at)) {
        case PathIterator.SEG_MOVETO -> {
          edge(last, start);
          start[0] = at[0];
          start[1] = at[1];
        }
        case PathIterator.SEG_LINETO -> edge(last, at);
        default -> edge(last, start);
      }
      boolean closes = it.currentSegment(at) == PathIterator.SEG_CLOSE;
      last[0] = closes ? start[0] : at[0];
      last[1] = closes ? start[1] : at[1];
    }
    edge(last, start);
  }

  /** An edge owns its lower end, not its upper one: a corner is crossed once or twice, as due. */
  private void edge(double[] a, double[] b) {
    double ua = (course.u(a[0], a[1]) - first) / step;
    double ub = (course.u(b[0], b[1]) - first) / step;
    long from = Math.max(least, (long) Math.ceil(Math.min(ua, ub)));
    long to = Math.min(most, (long) Math.ceil(Math.max(ua, ub)) - 1);
    double va = course.v(a[0], a[1]);
    double vb = course.v(b[0], b[1]);
    for (long line = from; line <= to; line++) {
      crossings.add(new Crossing(line, va + (line - ua) / (ub - ua) * (vb - va)));
    }
  }
}
