package merestone.geom.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import merestone.geom.Geometries;
import merestone.geom.overlap.BoxTree;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Finds vertices of a geometry's rings that lie nearer to each other than a limit, and edges that
 * are longer than one.
 *
 * <p>O(n log n) for n vertices. Immutable; safe from many threads.
 *
 * @param nearerThanM vertices nearer than this are too near; repeated ones always are; 0 or more, m
 * @param longerThanM edges longer than this are too long; empty for no limit, m
 */
public record VertexSpacing(double nearerThanM, OptionalDouble longerThanM) {
  private static final int FEW = 32;

  /** Refuses limits below zero. */
  public VertexSpacing {
    if (!(nearerThanM >= 0 && longerThanM.orElse(0) >= 0)) {
      throw new IllegalArgumentException(
          "limits must be 0 or more, were " + nearerThanM + ", " + longerThanM);
    }
  }

  /** What is wrong with two vertices. */
  public enum Kind {
    /** One after the other at the same place. */
    REPEATED,
    /** Ends of an edge that is too short. */
    SHORT_EDGE,
    /** No neighbours, but too near. */
    NEAR,
    /** Ends of an edge that is too long. */
    LONG_EDGE
  }

  /**
   * Two vertices at a wrong distance.
   *
   * @param kind what is wrong
   * @param part which part of the geometry the first lies in, from 0
   * @param ring which ring of the part it lies in, 0 for the shell
   * @param pair from one to the other
   * @param distanceM how far apart they are, m
   */
  public record Spacing(Kind kind, int part, int ring, LineString pair, double distanceM) {}

  /** Returns the faults of a geometry's polygons: edges in their order, then pairs of vertices. */
  public List<Spacing> of(Geometry geometry) {
    List<RingOf> rings = new ArrayList<>();
    RingOf.each(geometry, rings::add);
    List<Spacing> found = new ArrayList<>(0);
    rings.forEach(ring -> edges(ring, found));
    if (nearerThanM > 0) {
      pairs(rings, found);
    }
    return found;
  }

  private void edges(RingOf ring, List<Spacing> found) {
    for (int i = 1; i < ring.points().size(); i++) {
      Coordinate from = point(ring, i - 1);
      Coordinate to = point(ring, i);
      double length = from.distance(to);
      if (length == 0) {
        found.add(spacing(Kind.REPEATED, ring, from, to));
      } else if (length < nearerThanM) {
        found.add(spacing(Kind.SHORT_EDGE, ring, from, to));
      } else if (longerThanM.isPresent() && length > longerThanM.getAsDouble()) {
        found.add(spacing(Kind.LONG_EDGE, ring, from, to));
      }
    }
  }

  /** Pairs of vertices that are no neighbours; a place a ring goes through twice is one of them. */
  private void pairs(List<RingOf> rings, List<Spacing> found) {
    List<Vertex> vertices = new ArrayList<>();
    for (RingOf ring : rings) {
      Coordinate[] points = ring.distinct();
      for (int i = 0; i < points.length; i++) {
        vertices.add(new Vertex(ring, points[i], i, points.length));
      }
    }
    double[] boxes = new double[4 * vertices.size()];
    for (int i = 0; i < vertices.size(); i++) {
      Coordinate at = vertices.get(i).at;
      boxes[4 * i] = at.x;
      boxes[4 * i + 1] = at.y;
      boxes[4 * i + 2] = at.x;
      boxes[4 * i + 3] = at.y;
    }
    if (vertices.size() <= FEW) {
      for (int i = 0; i < vertices.size(); i++) {
        for (int j = i + 1; j < vertices.size(); j++) {
          pair(vertices.get(i), vertices.get(j), found);
        }
      }
    } else {
      inTree(vertices, BoxTree.of(boxes), found);
    }
  }

  private void inTree(List<Vertex> vertices, BoxTree tree, List<Spacing> found) {
    double far = nearerThanM;
    for (int i = 0; i < vertices.size(); i++) {
      int one = i;
      Ints near = new Ints();
      Coordinate at = vertices.get(i).at;
      tree.query(
          at.x - far,
          at.y - far,
          at.x + far,
          at.y + far,
          other -> {
            if (other > one) {
              near.add(other);
            }
          });
      Arrays.sort(near.values, 0, near.size);
      for (int k = 0; k < near.size; k++) {
        pair(vertices.get(i), vertices.get(near.values[k]), found);
      }
    }
  }

  private void pair(Vertex a, Vertex b, List<Spacing> found) {
    if (!a.isNeighbour(b) && a.at.distance(b.at) < nearerThanM) {
      found.add(spacing(Kind.NEAR, a.ring, a.at, b.at));
    }
  }

  private static Spacing spacing(Kind kind, RingOf ring, Coordinate from, Coordinate to) {
    LineString pair = Geometries.FACTORY.createLineString(new Coordinate[] {from, to});
    return new Spacing(kind, ring.part(), ring.ring(), pair, from.distance(to));
  }

  private static Coordinate point(RingOf ring, int i) {
    return new Coordinate(ring.points().getX(i), ring.points().getY(i));
  }

  private record Vertex(RingOf ring, Coordinate at, int place, int of) {
    boolean isNeighbour(Vertex other) {
      int apart = Math.abs(place - other.place);
      return ring == other.ring && (apart <= 1 || apart == of - 1);
    }
  }
}
