package merestone.geom;

import java.util.Arrays;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * A quick test that a geometry is valid for certain. It says yes only if no two edges touch but for
 * the common point of neighbours, and the rings lie in each other as a geometry of polygons asks.
 * No means: not known; rings may touch in a point and points may be doubled in a valid polygon, so
 * what is not certain is for {@link IsValidOp} to decide.
 *
 * <p>Boxes first, then the orientation predicate {@link IsValidOp} itself rests on ({@link
 * CGAlgorithmsDD#orientationIndex}), so that the two cannot disagree. Takes a fraction of a
 * microsecond for a parcel and grows little faster than the number of points. Safe from many
 * threads; each keeps some forty kilobytes for its next call.
 */
public final class SurelyValid {
  private static final int KEPT_POINTS = 1024;
  private static final int FEW_RUNS = 48;

  /** Above the bound of 3.4e-16 that Shewchuk (1997) proves for the plain determinant. */
  private static final double ROUNDING = 1e-15;

  /** Rings are compared each with each. */
  private static final int MANY_RINGS = 4096;

  private static final ThreadLocal<RingRuns> KEPT =
      ThreadLocal.withInitial(() -> new RingRuns(KEPT_POINTS));

  private final RingRuns rings;
  private final double[] x;
  private final double[] y;

  private SurelyValid(RingRuns rings) {
    this.rings = rings;
    this.x = rings.x;
    this.y = rings.y;
  }

  /**
   * Tests polygons.
   *
   * @return true if the geometry is a polygon or multipolygon, not empty, and valid; false if it is
   *     not, or if that is not certain
   */
  public static boolean test(Geometry geometry) {
    if (!(geometry instanceof Polygon || geometry instanceof MultiPolygon)) {
      return false;
    }
    int points = geometry.getNumPoints();
    RingRuns rings = points <= KEPT_POINTS ? KEPT.get() : new RingRuns(points);
    return rings.load(geometry) && new SurelyValid(rings).isSure();
  }

  private boolean isSure() {
    return rings.rings <= MANY_RINGS
        && (rings.runs <= FEW_RUNS ? eachWithEach() : sweep())
        && (rings.rings == 1 || wellNested());
  }

  private boolean eachWithEach() {
    for (int a = 0; a < rings.runs; a++) {
      for (int b = a; b < rings.runs; b++) {
        if (boxesMeet(a, b) && !apart(a, b)) {
          return false;
        }
      }
    }
    return true;
  }

  /** Compares the runs whose boxes overlap in x, found in the order of their western sides. */
  private boolean sweep() {
    double west = Arrays.stream(rings.minX, 0, rings.runs).min().orElseThrow();
    double east = Arrays.stream(rings.maxX, 0, rings.runs).max().orElseThrow();
    double columns = Integer.MAX_VALUE / 2 / (east - west);
    long[] order = new long[rings.runs];
    for (int run = 0; run < order.length; run++) {
      order[run] = column(rings.minX[run] - west, columns) << Integer.SIZE | run;
    }
    Arrays.sort(order);
    for (int i = 0; i < order.length; i++) {
      int a = (int) order[i];
      long end = column(rings.maxX[a] - west, columns);
      for (int j = i; j < order.length && order[j] >> Integer.SIZE <= end; j++) {
        int b = (int) order[j];
        if (boxesMeet(a, b) && !apart(Math.min(a, b), Math.max(a, b))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Rounds, but never changes an order: what lies apart in columns lies apart in x. */
  private static long column(double distance, double columns) {
    return (long) (distance * columns);
  }

  private boolean boxesMeet(int a, int b) {
    return rings.minX[a] <= rings.maxX[b]
        && rings.minX[b] <= rings.maxX[a]
        && rings.minY[a] <= rings.maxY[b]
        && rings.minY[b] <= rings.maxY[a];
  }

  /** Whether no edge of a run touches one of the same or a later run, but for neighbours. */
  private boolean apart(int a, int b) {
    int endA = rings.endEdge(a);
    int endB = rings.endEdge(b);
    for (int i = rings.runEdge[a]; i < endA; i++) {
      if (meetsBox(i, b) && !apart(i, Math.max(i + 2, rings.runEdge[b]), endB)) {
        return false;
      }
    }
    return true;
  }

  private boolean meetsBox(int i, int run) {
    return !(x[i] < rings.minX[run] && x[i + 1] < rings.minX[run]
        || x[i] > rings.maxX[run] && x[i + 1] > rings.maxX[run]
        || y[i] < rings.minY[run] && y[i + 1] < rings.minY[run]
        || y[i] > rings.maxY[run] && y[i + 1] > rings.maxY[run]);
  }

  /** Whether an edge touches none of the edges from first on, up to but not including end. */
  private boolean apart(int i, int first, int end) {
    double west = Math.min(x[i], x[i + 1]);
    double east = Math.max(x[i], x[i + 1]);
    double south = Math.min(y[i], y[i + 1]);
    double north = Math.max(y[i], y[i + 1]);
    for (int j = first; j < end; j++) {
      boolean boxesMeet =
          (x[j] >= west || x[j + 1] >= west)
              && (x[j] <= east || x[j + 1] <= east)
              && (y[j] >= south || y[j + 1] >= south)
              && (y[j] <= north || y[j + 1] <= north);
      if (boxesMeet && !isBeside(i, j) && !isBeside(j, i) && !isClosing(i, j)) {
        return false;
      }
    }
    return true;
  }

  /** Whether j is the last edge of the ring of which i is the first. */
  private boolean isClosing(int i, int j) {
    int ring = Arrays.binarySearch(rings.ringPoint, 0, rings.rings, i);
    return ring >= 0 && j == rings.lastPoint(ring) - 1;
  }

  /** Whether edge j lies wholly on one side of the line through edge i. */
  private boolean isBeside(int i, int j) {
    double one = plainSide(i, j);
    double other = plainSide(i, j + 1);
    if (one * other != 0) {
      return one > 0 == other > 0;
    }
    return side(i, x[j], y[j]) * side(i, x[j + 1], y[j + 1]) > 0;
  }

  /** Twice the signed area of edge i and a point, or 0 if rounding may have changed its sign. */
  private double plainSide(int i, int point) {
    double left = (x[i + 1] - x[i]) * (y[point] - y[i]);
    double right = (y[i + 1] - y[i]) * (x[point] - x[i]);
    double sum = left - right;
    return Math.abs(sum) > ROUNDING * (Math.abs(left) + Math.abs(right)) ? Math.signum(sum) : 0;
  }

  private int side(int i, double px, double py) {
    return CGAlgorithmsDD.orientationIndex(x[i], y[i], x[i + 1], y[i + 1], px, py);
  }

  /**
   * Whether rings that nowhere touch are in their places: a hole in its shell and in no other hole
   * of it, a shell in no other polygon, though it may be in a hole of one.
   */
  private boolean wellNested() {
    for (int ring = 0; ring < rings.rings; ring++) {
      boolean shell = rings.isShell(ring);
      int depth = 0;
      for (int other = 0; other < rings.rings; other++) {
        boolean samePolygon = rings.ringPolygon[ring] == rings.ringPolygon[other];
        if (shell != samePolygon && ring != other && isWithin(ring, other)) {
          depth += rings.isShell(other) ? 1 : -1;
        }
      }
      if (depth != (shell ? 0 : 1)) {
        return false;
      }
    }
    return true;
  }

  /** Counts the edges of the other ring that a ray to the east of a point of this ring crosses. */
  private boolean isWithin(int ring, int other) {
    double px = x[rings.ringPoint[ring]];
    double py = y[rings.ringPoint[ring]];
    boolean within = false;
    for (int run = rings.ringRun[other]; run < rings.ringRun[other + 1]; run++) {
      if (py < rings.minY[run] || py > rings.maxY[run] || px > rings.maxX[run]) {
        continue;
      }
      int end = rings.endEdge(run);
      for (int i = rings.runEdge[run]; i < end; i++) {
        boolean up = y[i + 1] > py;
        if (up != y[i] > py && side(i, px, py) == (up ? 1 : -1)) {
          within = !within;
        }
      }
    }
    return within;
  }
}
