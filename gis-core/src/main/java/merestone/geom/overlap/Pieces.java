package merestone.geom.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merestone.geom.Geometries;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Rings as they are walked, made into polygons: counter-clockwise ones are shells, clockwise ones
 * holes. For one thread; used for pair after pair.
 */
final class Pieces {
  private double[] xy = new double[256];
  private int size;
  private int[] ringStart = new int[8];
  private double[] areas = new double[8];
  private int rings;

  void clear() {
    size = 0;
    rings = 0;
  }

  void add(double x, double y) {
    makeRoom(1);
    xy[2 * size] = x;
    xy[2 * size + 1] = y;
    size++;
  }

  /** Adds vertices, the last one included. */
  void add(double[] from, int first, int last) {
    int count = last - first + 1;
    if (count > 0) {
      makeRoom(count);
      System.arraycopy(from, 2 * first, xy, 2 * size, 2 * count);
      size += count;
    }
  }

  /** Closes the ring of all points added since the last one was closed. */
  void close() {
    int start = ringStart[rings];
    add(xy[2 * start], xy[2 * start + 1]);
    if (rings + 1 == ringStart.length) {
      ringStart = Arrays.copyOf(ringStart, 2 * rings + 2);
      areas = Arrays.copyOf(areas, 2 * rings + 2);
    }
    areas[rings] = PackedPolygons.signedArea(xy, start, size);
    ringStart[++rings] = size;
  }

  /** Returns the area of all rings: shells less holes. */
  double area() {
    double sum = 0;
    for (int ring = 0; ring < rings; ring++) {
      sum += areas[ring];
    }
    return sum;
  }

  boolean hasHoles() {
    for (int ring = 0; ring < rings; ring++) {
      if (areas[ring] <= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the polygons, shells in the order they were walked; nothing if a hole has no shell. */
  Optional<Geometry> geometry() {
    List<LinearRing> shells = new ArrayList<>(1);
    List<List<LinearRing>> holes = new ArrayList<>(1);
    for (int ring = 0; ring < rings; ring++) {
      if (areas[ring] > 0) {
        shells.add(ring(ring));
        holes.add(new ArrayList<>(0));
      }
    }
    for (int ring = 0; ring < rings; ring++) {
      if (areas[ring] <= 0) {
        LinearRing hole = ring(ring);
        int shell = around(hole, shells);
        if (shell < 0) {
          return Optional.empty();
        }
        holes.get(shell).add(hole);
      }
    }
    List<Polygon> polygons = new ArrayList<>(shells.size());
    for (int shell = 0; shell < shells.size(); shell++) {
      LinearRing[] inside = holes.get(shell).toArray(new LinearRing[0]);
      polygons.add(Geometries.FACTORY.createPolygon(shells.get(shell), inside));
    }
    return Optional.of(together(polygons));
  }

  private static Geometry together(List<Polygon> polygons) {
    return switch (polygons.size()) {
      case 0 -> Geometries.FACTORY.createPolygon();
      case 1 -> polygons.get(0);
      default -> Geometries.FACTORY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    };
  }

  /** The innermost shell around a hole is the one of least extent: an island lies in a hole. */
  private static int around(LinearRing hole, List<LinearRing> shells) {
    int found = -1;
    for (int shell = 0; shell < shells.size(); shell++) {
      LinearRing candidate = shells.get(shell);
      if (candidate.getEnvelopeInternal().covers(hole.getEnvelopeInternal())
          && (found < 0
              || shells.get(found).getEnvelopeInternal().covers(candidate.getEnvelopeInternal()))
          && surrounds(candidate, hole)) {
        found = shell;
      }
    }
    return found;
  }

  /** Goes by the first vertex of the hole that is not on the shell: rings may touch in points. */
  private static boolean surrounds(LinearRing shell, LinearRing hole) {
    Coordinate[] ring = shell.getCoordinates();
    for (Coordinate vertex : hole.getCoordinates()) {
      int location = PointLocation.locateInRing(vertex, ring);
      if (location != Location.BOUNDARY) {
        return location == Location.INTERIOR;
      }
    }
    return false;
  }

  private LinearRing ring(int ring) {
    double[] points = Arrays.copyOfRange(xy, 2 * ringStart[ring], 2 * ringStart[ring + 1]);
    return Geometries.FACTORY.createLinearRing(new PackedCoordinateSequence.Double(points, 2, 0));
  }

  private void makeRoom(int points) {
    int needed = 2 * (size + points);
    if (needed > xy.length) {
      xy = Arrays.copyOf(xy, Math.max(needed, 2 * xy.length));
    }
  }
}
