package merestone.store.shapefile;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;

/** A closed ring of a polygon record, with the holes it has been given. */
final class Ring {
  /** From so many questions on, to a ring of so many points, an index pays. */
  private static final int QUESTIONS = 8;

  private static final int POINTS = 256;

  private final LinearRing line;
  private double signedArea = Double.NaN;
  private final List<LinearRing> holes = new ArrayList<>();
  private IndexedPointInAreaLocator index;
  private int questions;

  Ring(LinearRing line) {
    this.line = line;
  }

  boolean isClockwise() {
    return signedArea() > 0;
  }

  boolean isFlat() {
    return signedArea() == 0;
  }

  /** Computed when first asked for: a record of one ring never asks. */
  private double signedArea() {
    if (Double.isNaN(signedArea)) {
      signedArea = Area.ofRingSigned(line.getCoordinateSequence());
    }
    return signedArea;
  }

  double area() {
    return Math.abs(signedArea());
  }

  Envelope box() {
    return line.getEnvelopeInternal();
  }

  void addHole(Ring hole) {
    holes.add(hole.line);
  }

  Polygon polygon() {
    return Shapes.FACTORY.createPolygon(line, holes.toArray(LinearRing[]::new));
  }

  /**
   * Returns whether another ring lies inside this one. The first vertex that is not on this ring
   * decides; if all are, the first such middle of an edge; rings that coincide contain each other.
   */
  boolean contains(Ring other) {
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
