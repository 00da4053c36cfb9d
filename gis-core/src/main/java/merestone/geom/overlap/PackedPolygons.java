package merestone.geom.overlap;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The polygons of a whole layer in a few arrays: 16 bytes a vertex, no object for each. Features
 * are numbered from 0 in the order they were added; a feature is any number of rings, none for one
 * without ground. Shells run counter-clockwise, holes clockwise. Made by {@link PolygonPacker};
 * immutable and safe from many threads.
 */
public final class PackedPolygons {
  private static final BitSet NONE = new BitSet(0);

  /** All vertices: x of vertex v at 2v, y at 2v + 1; the last of a ring repeats its first. */
  final double[] xy;

  /** First vertex of each ring, and the number of vertices at the end. */
  final int[] ringStart;

  /** First ring of each feature, and the number of rings at the end. */
  private final int[] firstRing;

  /** One past the last ring of each feature where that is not the first of the next; else null. */
  private final int[] endRing;

  /** Last vertices of rings: no edge goes out from there. */
  final BitSet ringEnd;

  private final double[] boxes;
  private final double[] areas;

  /** How much of the array of vertices is taken, by this layer or one made from it. */
  private final AtomicInteger taken;

  PackedPolygons(double[] xy, int[] ringStart, int[] firstRing, BitSet ringEnd) {
    this.xy = xy;
    this.ringStart = ringStart;
    this.firstRing = firstRing;
    this.endRing = null;
    this.ringEnd = ringEnd;
    this.boxes = new double[4 * (firstRing.length - 1)];
    this.areas = new double[firstRing.length - 1];
    this.taken = new AtomicInteger(vertices());
    for (int feature = 0; feature < size(); feature++) {
      measure(feature);
    }
  }

  /** The features of a layer, some with the ground of other features instead of their own. */
  private PackedPolygons(PackedPolygons base, PackedPolygons others, int[] places) {
    int vertices = base.vertices();
    int all = vertices + others.vertices();
    boolean room = base.xy.length >= 2 * all && base.taken.compareAndSet(vertices, all);
    this.taken = room ? base.taken : new AtomicInteger(all);
    this.xy = room ? base.xy : Arrays.copyOf(base.xy, 2 * all);
    System.arraycopy(others.xy, 0, xy, 2 * vertices, 2 * others.vertices());
    int rings = base.ringStart.length - 1;
    this.ringStart = Arrays.copyOf(base.ringStart, rings + others.ringStart.length);
    this.ringEnd = (BitSet) base.ringEnd.clone();
    for (int ring = 1; ring < others.ringStart.length; ring++) {
      ringStart[rings + ring] = vertices + others.ringStart[ring];
      ringEnd.set(ringStart[rings + ring] - 1);
    }
    this.firstRing = Arrays.copyOf(base.firstRing, base.size());
    this.endRing = new int[base.size()];
    Arrays.setAll(endRing, base::endRing);
    this.boxes = base.boxes.clone();
    this.areas = base.areas.clone();
    for (int i = 0; i < places.length; i++) {
      firstRing[places[i]] = rings + others.firstRing(i);
      endRing[places[i]] = rings + others.endRing(i);
      measure(places[i]);
    }
  }

  /**
   * Returns the same features, some of them with other ground. The vertices of the rest are shared,
   * not copied, if the array they are in has room for those that are new.
   *
   * @param others the other ground by feature: valid polygonal geometry, or empty
   */
  public PackedPolygons with(SortedMap<Integer, Geometry> others) {
    if (others.isEmpty()) {
      return this;
    }
    PolygonPacker packer = new PolygonPacker();
    int[] places = new int[others.size()];
    int next = 0;
    for (Map.Entry<Integer, Geometry> other : others.entrySet()) {
      packer.add(other.getValue());
      places[next++] = other.getKey();
    }
    return new PackedPolygons(this, packer.pack(), places);
  }

  /** Returns how many features there are. */
  public int size() {
    return areas.length;
  }

  /** Returns how many vertices all features have together, closing ones included. */
  public int vertices() {
    return ringStart[ringStart.length - 1];
  }

  /** Returns whether a feature has no ground. */
  public boolean isEmpty(int feature) {
    return firstRing(feature) == endRing(feature);
  }

  /** Returns a feature's planar area, in the square of the coordinates' unit. */
  public double area(int feature) {
    return areas[feature];
  }

  /** Returns a feature's rings as a polygon or multipolygon: holes go to the shell around them. */
  public Geometry geometry(int feature, GeometryFactory factory) {
    return new Unpacking(this, factory, NONE).geometry(feature);
  }

  /** Returns the box around a feature; a null envelope if it has no ground. */
  public Envelope extent(int feature) {
    return isEmpty(feature)
        ? new Envelope()
        : new Envelope(minX(feature), maxX(feature), minY(feature), maxY(feature));
  }

  /** Returns the first ring of a feature; its rings follow each other. */
  public int firstRing(int feature) {
    return firstRing[feature];
  }

  /** Returns one past the last ring of a feature. */
  public int endRing(int feature) {
    return endRing == null ? firstRing[feature + 1] : endRing[feature];
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
    return ringStart[firstRing(feature)];
  }

  /** One past the last vertex of a feature. */
  int to(int feature) {
    return ringStart[endRing(feature)];
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

  /** Returns the box around all features; null in the sense of JTS if there is no ground. */
  public Envelope box() {
    Envelope all = new Envelope();
    for (int feature = 0; feature < size(); feature++) {
      if (!isEmpty(feature)) {
        all.expandToInclude(minX(feature), minY(feature));
        all.expandToInclude(maxX(feature), maxY(feature));
      }
    }
    return all;
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
    for (int ring = firstRing(feature); ring < endRing(feature); ring++) {
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
