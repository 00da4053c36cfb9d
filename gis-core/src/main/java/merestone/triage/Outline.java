package merestone.triage;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/**
 * A shape in a few measures, so that two runs can be compared without keeping the shapes: which are
 * the same within a millimetre, and which has grown. Two shapes with the same measures may differ
 * in theory; that is not met where one is a later version of the other.
 *
 * <pre>
 *        ┌───────╱──┐        S and Z have area, length, box and centre in common:
 *        │  ____╱   │        lean tells them apart, the mean of (x − centre)(y − centre)
 *        │ ╱        │        along the boundary
 *        └╱─────────┘
 * </pre>
 *
 * @param areaM2 planar area, m²; 0 for points and lines
 * @param lengthM length of the boundary, or of the line, m; 0 for points
 * @param box the extent
 * @param x easting of the centroid, m
 * @param y northing of the centroid, m
 * @param lean mean along the boundary of the product of both distances from the centre of the
 *     extent, m²; for points the mean over them
 */
public record Outline(double areaM2, double lengthM, Box box, double x, double y, double lean) {

  /**
   * What counts as the same place, m: below what any survey of parcels can tell, and far above what
   * two computations of one shape differ by.
   */
  static final double TOLERANCE_M = 0.001;

  /** An extent, m. */
  public record Box(double minX, double minY, double maxX, double maxY) {

    Envelope envelope() {
      return new Envelope(minX, maxX, minY, maxY);
    }

    private boolean isNear(Box other) {
      return near(minX, other.minX, TOLERANCE_M)
          && near(minY, other.minY, TOLERANCE_M)
          && near(maxX, other.maxX, TOLERANCE_M)
          && near(maxY, other.maxY, TOLERANCE_M);
    }

    private double girth() {
      return maxX - minX + maxY - minY;
    }
  }

  /** Which way a shape went between two runs. */
  public enum Growth {
    /** It is larger. */
    GROWN,
    /** It is smaller. */
    SHRUNK,
    /** It is as large as before. */
    NEITHER
  }

  /**
   * Measures a shape.
   *
   * @param shape not empty
   */
  static Outline of(Geometry shape) {
    Envelope extent = shape.getEnvelopeInternal();
    Point centre = shape.getCentroid();
    Lean lean = new Lean(extent.centre());
    shape.apply(lean);
    return new Outline(
        shape.getArea(),
        shape.getLength(),
        new Box(extent.getMinX(), extent.getMinY(), extent.getMaxX(), extent.getMaxY()),
        centre.getX(),
        centre.getY(),
        lean.mean());
  }

  /**
   * Returns whether another shape is the same: no boundary lies elsewhere by more than a
   * millimetre. An area may then differ by a millimetre times the length of its boundary.
   */
  boolean isSame(Outline other) {
    return box.isNear(other.box)
        && near(x, other.x, TOLERANCE_M)
        && near(y, other.y, TOLERANCE_M)
        && near(lengthM, other.lengthM, TOLERANCE_M * 10)
        && growth(other) == Growth.NEITHER
        && near(lean, other.lean, TOLERANCE_M * (1 + box.girth()));
  }

  /** Returns whether a later shape is larger or smaller than this one: by area, else by length. */
  Growth growth(Outline later) {
    boolean ground = areaM2 > 0 || later.areaM2 > 0;
    double more = ground ? later.areaM2 - areaM2 : later.lengthM - lengthM;
    double slack = TOLERANCE_M * (ground ? 1 + Math.max(lengthM, later.lengthM) : 1);
    if (Math.abs(more) <= slack) {
      return Growth.NEITHER;
    }
    return more > 0 ? Growth.GROWN : Growth.SHRUNK;
  }

  private static boolean near(double one, double other, double tolerance) {
    return Math.abs(one - other) <= tolerance;
  }

  /** Sums over the segments, so that neither a ring's first vertex nor one on an edge matters. */
  private static final class Lean implements GeometryComponentFilter {
    private final Coordinate centre;
    private double sum;
    private double weight;

    private Lean(Coordinate centre) {
      this.centre = centre;
    }

    @Override
    public void filter(Geometry part) {
      if (part instanceof LineString line) {
        add(line.getCoordinateSequence());
      } else if (part instanceof Point point && !point.isEmpty()) {
        add(point.getX(), point.getY(), 1);
      }
    }

    private void add(CoordinateSequence line) {
      for (int i = 1; i < line.size(); i++) {
        double fromX = line.getX(i - 1);
        double fromY = line.getY(i - 1);
        double toX = line.getX(i);
        double toY = line.getY(i);
        double length = Math.hypot(toX - fromX, toY - fromY);
        // Simpson's rule is exact for a product of two linear functions
        add(fromX, fromY, length / 6);
        add((fromX + toX) / 2, (fromY + toY) / 2, length * 4 / 6);
        add(toX, toY, length / 6);
      }
    }

    private void add(double x, double y, double length) {
      sum += (x - centre.x) * (y - centre.y) * length;
      weight += length;
    }

    private double mean() {
      return weight > 0 ? sum / weight : 0;
    }
  }
}
