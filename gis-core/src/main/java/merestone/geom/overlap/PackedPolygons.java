package merestone.geom.overlap;

import java.util.BitSet;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The polygons of a whole layer in a few arrays: 16 bytes a vertex, no object for each. Features
 * are numbered from 0 in the order they were added; a feature is any number of rings, none for one
 * without ground. Shells run counter-clockwise, holes clockwise. Made by {@link PolygonPacker};
 * immutable and safe from many threads.
 */
public final class PackedPolygons {
  /** All vertices: x of vertex v at 2v, y at 2v + 1; the last of a ring repeats its first. */
  final double[] xy;

  /** First vertex of each ring, and the number of vertices at the end. */
  final int[] ringStart;

  /** First ring of each feature, and the number of rings at the end. */
  final int[] featureRing;

  /** Last vertices of rings: no edge goes out from there. */
  final BitSet ringEnd;

  private final double[] boxes;
  private final double[] areas;

  PackedPolygons(double[] xy, int[] ringStart, int[] featureRing, BitSet ringEnd) {
    this.xy = xy;
    this.ringStart = ringStart;
    this.featureRing = featureRing;
    this.ringEnd = ringEnd;
    this.boxes = new double[4 * size()];
    this.areas = new double[size()];
    for (int feature = 0; feature < size(); feature++) {
      measure(feature);
    }
  }

  /** Returns how many features there are. */
  public int size() {
    return featureRing.length - 1;
  }

  /** Returns how many vertices all features have together, closing ones included. */
  public int vertices() {
    return ringStart[ringStart.length - 1];
  }

  /** Returns whether a feature has no ground. */
  public boolean isEmpty(int feature) {
    return featureRing[feature] == featureRing[feature + 1];
  }

  /** Returns a feature's planar area, in the square of the coordinates' unit. */
  public double area(int feature) {
    return areas[feature];
  }

  /** Returns a feature's rings as a polygon or multipolygon: holes go to the shell around them. */
  public Geometry geometry(int feature, GeometryFactory factory) {
    return new Unpacking(this, factory).geometry(feature);
  }

  /**
   * Returns the first ring of a feature; for the number of features, how many rings there are.
   * Rings of a feature follow each other.
   */
  public int ring(int feature) {
    return featureRing[feature];
  }

  /**
   * Returns the first vertex of a ring; for the number of rings, how many vertices there are.
   * Vertices of a ring follow each other, and the last repeats the first.
   */
  public int vertex(int ring) {
    return ringStart[ring];
  }

  /** Returns a vertex's easting. */
  public double x(int vertex) {
    return xy[2 * vertex];
  }

  /** Returns a vertex's northing. */
  public double y(int vertex) {
    return xy[2 * vertex + 1];
  }

  /** First vertex of a feature. */
  int from(int feature) {
    return ringStart[featureRing[feature]];
  }

  /** One past the last vertex of a feature. */
  int to(int feature) {
    return ringStart[featureRing[feature + 1]];
  }

  double minX(int feature) {
    return boxes[4 * feature];
  }

  double minY(int feature) {
    return boxes[4 * feature + 1];
  }

  double maxX(int feature) {
    return boxes[4 * feature + 2];
  }

  double maxY(int feature) {
    return boxes[4 * feature + 3];
  }

  /** All boxes, four numbers a feature: minX, minY, maxX, maxY; inverted for an empty one. */
  double[] boxes() {
    return boxes;
  }

  private void measure(int feature) {
    double minX = Double.POSITIVE_INFINITY;
    double minY = Double.POSITIVE_INFINITY;
    double maxX = Double.NEGATIVE_INFINITY;
    double maxY = Double.NEGATIVE_INFINITY;
    double area = 0;
    for (int ring = featureRing[feature]; ring < featureRing[feature + 1]; ring++) {
      area += signedArea(xy, ringStart[ring], ringStart[ring + 1]);
    }
    for (int v = from(feature); v < to(feature); v++) {
      minX = Math.min(minX, xy[2 * v]);
      maxX = Math.max(maxX, xy[2 * v]);
      minY = Math.min(minY, xy[2 * v + 1]);
      maxY = Math.max(maxY, xy[2 * v + 1]);
    }
    boxes[4 * feature] = minX;
    boxes[4 * feature + 1] = minY;
    boxes[4 * feature + 2] = maxX;
    boxes[4 * feature + 3] = maxY;
    areas[feature] = area;
  }

  /** Area of a closed ring, positive if counter-clockwise; relative to its first vertex. */
  static double signedArea(double[] xy, int from, int to) {
    double x0 = xy[2 * from];
    double y0 = xy[2 * from + 1];
    double twice = 0;
    for (int v = from + 1; v < to - 2; v++) {
      double ax = xy[2 * v] - x0;
      double ay = xy[2 * v + 1] - y0;
      double bx = xy[2 * v + 2] - x0;
      double by = xy[2 * v + 3] - y0;
      twice += ax * by - ay * bx;
    }
    return twice / 2;
  }
}
