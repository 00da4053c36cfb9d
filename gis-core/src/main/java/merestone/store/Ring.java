package merestone.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merestone.geom.Geometries;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * A closed ring of a polygon as a file gives it, with the holes it has been given. Which rings are
 * holes of which, {@link RingNest} finds out. For one thread.
 */
public final class Ring {
  private static final int MIN_POINTS = 3;

  /** From so many questions on, to a ring of so many points, an index pays. */
  private static final int QUESTIONS = 8;

  private static final int POINTS = 256;

  private final LinearRing line;
  private final boolean open;
  private final boolean degenerate;
  private double signedArea = Double.NaN;
  private final List<LinearRing> holes = new ArrayList<>();
  private IndexedPointInAreaLocator index;
  private int questions;

  private Ring(double[] closed, boolean open, boolean degenerate) {
    this.line =
        Geometries.FACTORY.createLinearRing(new PackedCoordinateSequence.Double(closed, 2, 0));
    this.open = open;
    this.degenerate = degenerate;
  }

  /**
   * Returns a ring of the points as they are in the file: X, Y, X, Y …, closed by a straight line
   * if it is open. One of one or two points is kept as a flat ring, so that the geometry shows
   * itself to be invalid.
   *
   * @param xy at least one point
   */
  public static Ring of(double[] xy) {
    double[] closed = closed(xy);
    return new Ring(closed, closed.length != xy.length, distinctPoints(closed) < MIN_POINTS);
  }

  private static double[] closed(double[] xy) {
    int end = xy.length;
    boolean isClosed = xy[0] == xy[end - 2] && xy[1] == xy[end - 1];
    int points = Math.max(MIN_POINTS, end / 2 + (isClosed ? 0 : 1));
    double[] closed = Arrays.copyOf(xy, 2 * points);
    for (int i = end; i < closed.length; i += 2) {
      closed[i] = xy[0];
      closed[i + 1] = xy[1];
    }
    return closed;
  }

  /** Counts different neighbours up to what a ring needs; enough to tell a ring from a line. */
  private static int distinctPoints(double[] xy) {
    int distinct = 1;
    double x2 = Double.NaN;
    double y2 = Double.NaN;
    for (int i = 2; i < xy.length && distinct < MIN_POINTS; i += 2) {
      boolean isFirst = xy[i] == xy[0] && xy[i + 1] == xy[1];
      boolean isSecond = xy[i] == x2 && xy[i + 1] == y2;
      if (!isFirst && !isSecond) {
        distinct++;
        x2 = xy[i];
        y2 = xy[i + 1];
      }
    }
    return distinct;
  }

  /** Returns whether the file left the ring open. */
  public boolean wasOpen() {
    return open;
  }

  /** Returns whether it has fewer than three different points. */
  public boolean isDegenerate() {
    return degenerate;
  }

  /** Returns whether it runs clockwise; a flat ring does not. */
  public boolean isClockwise() {
    return signedArea() > 0;
  }

  /** Returns whether it encloses no area. */
  public boolean isFlat() {
    return signedArea() == 0;
  }

  /** Computed when first asked for: a record of one ring never asks. */
  private double signedArea() {
    if (Double.isNaN(signedArea)) {
      signedArea = Area.ofRingSigned(line.getCoordinateSequence());
    }
    return signedArea;
  }

  /** Returns the enclosed area, 0 or more, in square units of the coordinates. */
  public double area() {
    return Math.abs(signedArea());
  }

  Envelope box() {
    return line.getEnvelopeInternal();
  }

  /** Makes another ring a hole of this one. */
  public void addHole(Ring hole) {
    holes.add(hole.line);
  }

  /** Returns the ring as a shell with its holes. */
  public Polygon polygon() {
    return Geometries.FACTORY.createPolygon(line, holes.toArray(LinearRing[]::new));
  }

  /**
   * Returns whether another ring lies inside this one. The first vertex that is not on this ring
   * decides; if all are, the first such middle of an edge; rings that coincide contain each other.
   */
  public boolean contains(Ring other) {
    if (!box().contains(other.box())) {
      return false;
    }
    CoordinateSequence points = other.line.getCoordinateSequence();
    for (int i = 0; i < points.size() - 1; i++) {
      int where = locate(points.getCoordinate(i));
      if (where != Location.BOUNDARY) {
        return where == Location.INTERIOR;
      }
    }
    return containsMiddles(points);
  }

  private boolean containsMiddles(CoordinateSequence points) {
    for (int i = 1; i < points.size(); i++) {
      double x = (points.getX(i - 1) + points.getX(i)) / 2;
      double y = (points.getY(i - 1) + points.getY(i)) / 2;
      int where = locate(new Coordinate(x, y));
      if (where != Location.BOUNDARY) {
        return where == Location.INTERIOR;
      }
    }
    return true;
  }

  private int locate(Coordinate point) {
    if (++questions < QUESTIONS || line.getNumPoints() < POINTS) {
      return PointLocation.locateInRing(point, line.getCoordinates());
    }
    if (index == null) {
      index = new IndexedPointInAreaLocator(line);
    }
    return index.locate(point);
  }
}
