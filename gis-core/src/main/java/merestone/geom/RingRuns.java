package merestone.geom;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The rings of a polygonal geometry in plain arrays, their edges in runs of at most eight, each run
 * with its box. Memory is taken once, for a number of points, and used for one geometry after
 * another; for one thread at a time.
 *
 * <p>Edge {@code i} goes from point {@code i} to point {@code i + 1}. Rings lie one after the
 * other, each with its closing point, so two edges that follow each other in these numbers are
 * always two that follow each other in one ring.
 */
final class RingRuns {
  private static final int EDGES = 8;
  private static final int POINTS_A_RING = 4;

  final double[] x;
  final double[] y;
  final int[] ringPolygon;
  final int[] ringPoint;
  final int[] ringRun;
  final int[] runEdge;
  final int[] runRing;
  final double[] minX;
  final double[] minY;
  final double[] maxX;
  final double[] maxY;
  int rings;
  int runs;
  private int points;

  RingRuns(int maxPoints) {
    int maxRings = maxPoints / POINTS_A_RING + 1;
    x = new double[maxPoints];
    y = new double[maxPoints];
    ringPolygon = new int[maxRings];
    ringPoint = new int[maxRings + 1];
    ringRun = new int[maxRings + 1];
    runEdge = new int[maxPoints + 1];
    runRing = new int[maxPoints];
    minX = new double[maxPoints];
    minY = new double[maxPoints];
    maxX = new double[maxPoints];
    maxY = new double[maxPoints];
  }

  /**
   * Takes up the rings of a geometry of polygons that has no more points than there is room for.
   *
   * @return false if a ring is not closed, has fewer than four points, a point twice in succession,
   *     an edge folded back on the one before it, or a coordinate that is no number
   */
  boolean load(Geometry polygons) {
    rings = 0;
    runs = 0;
    points = 0;
    for (int p = 0; p < polygons.getNumGeometries(); p++) {
      Polygon polygon = (Polygon) polygons.getGeometryN(p);
      if (!add(polygon.getExteriorRing(), p)) {
        return false;
      }
      for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
        if (!add(polygon.getInteriorRingN(hole), p)) {
          return false;
        }
      }
    }
    ringPoint[rings] = points;
    ringRun[rings] = runs;
    runEdge[runs] = points;
    return rings > 0;
  }

  /** Returns whether a ring is the first of its polygon. */
  boolean isShell(int ring) {
    return ring == 0 || ringPolygon[ring - 1] != ringPolygon[ring];
  }

  /** Returns the edge after the last one of a run. */
  int endEdge(int run) {
    return Math.min(runEdge[run + 1], lastPoint(runRing[run]));
  }

  /** Returns the number of the point that closes a ring; its last edge is the one before. */
  int lastPoint(int ring) {
    return ringPoint[ring + 1] - 1;
  }

  private boolean add(LinearRing ring, int polygon) {
    CoordinateSequence from = ring.getCoordinateSequence();
    int first = points;
    int last = first + from.size() - 1;
    if (from.size() < POINTS_A_RING || !copy(from) || x[first] != x[last] || y[first] != y[last]) {
      return false;
    }
    for (int i = first; i < last; i++) {
      if (stepsBack(i == first ? last - 1 : i - 1, i)) {
        return false;
      }
    }
    ringPolygon[rings] = polygon;
    ringPoint[rings] = first;
    ringRun[rings] = runs;
    for (int edge = first; edge < last; edge += EDGES) {
      addRun(edge, Math.min(edge + EDGES, last));
    }
    rings++;
    return true;
  }

  private boolean copy(CoordinateSequence from) {
    double nothing = 0;
    for (int i = 0; i < from.size(); i++) {
      double px = from.getX(i);
      double py = from.getY(i);
      x[points] = px;
      y[points] = py;
      points++;
      nothing += px * 0 + py * 0; // what is not finite times zero is not a number
    }
    return nothing == 0;
  }

  /** Exact: where one edge runs back over the other, neither product can be positive. */
  private boolean stepsBack(int before, int i) {
    double alongX = (x[i] - x[before]) * (x[i + 1] - x[i]);
    double alongY = (y[i] - y[before]) * (y[i + 1] - y[i]);
    return !(alongX + alongY > 0)
        && CGAlgorithmsDD.orientationIndex(x[before], y[before], x[i], y[i], x[i + 1], y[i + 1])
            == 0;
  }

  private void addRun(int first, int last) {
    double west = x[first];
    double east = west;
    double south = y[first];
    double north = south;
    for (int i = first + 1; i <= last; i++) {
      west = Math.min(west, x[i]);
      east = Math.max(east, x[i]);
      south = Math.min(south, y[i]);
      north = Math.max(north, y[i]);
    }
    runEdge[runs] = first;
    runRing[runs] = rings;
    minX[runs] = west;
    minY[runs] = south;
    maxX[runs] = east;
    maxY[runs] = north;
    runs++;
  }
}
