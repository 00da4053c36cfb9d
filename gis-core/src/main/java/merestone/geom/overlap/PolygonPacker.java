package merestone.geom.overlap;

import java.util.Arrays;
import java.util.BitSet;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Packs polygons one after another. For one thread; done with after {@link #pack}. */
public final class PolygonPacker {
  /** An array a little too large costs less than a second one to copy it into. */
  private static final double SLACK = 1.25;

  private double[] xy;
  private int[] ringStart = new int[1 << 8];
  private int[] featureRing = new int[1 << 8];
  private final BitSet ringEnd = new BitSet();
  private final BitSet reversed = new BitSet();
  private int vertices;
  private int rings;
  private int features;

  /** Starts a layer of a size nobody knows. */
  public PolygonPacker() {
    this(1 << 11);
  }

  /**
   * Starts a layer.
   *
   * @param vertices about how many vertices there will be; a good guess saves twice the memory
   */
  public PolygonPacker(long vertices) {
    xy = new double[(int) Math.max(1 << 12, Math.min(2 * vertices, Integer.MAX_VALUE / 2))];
  }

  /**
   * Adds a feature.
   *
   * @param ground a valid polygon or multipolygon; anything empty makes a feature without ground
   */
  public void add(Geometry ground) {
    for (int i = 0; i < ground.getNumGeometries(); i++) {
      if (ground.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        add(polygon.getExteriorRing(), true);
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          add(polygon.getInteriorRingN(hole), false);
        }
      }
    }
    features++;
    featureRing = withRoom(featureRing, features);
    featureRing[features] = rings;
  }

  /** Returns all features added so far. */
  public PackedPolygons pack() {
    return new PackedPolygons(
        xy.length <= SLACK * 2 * vertices ? xy : Arrays.copyOf(xy, 2 * vertices),
        Arrays.copyOf(ringStart, rings + 1),
        Arrays.copyOf(featureRing, features + 1),
        ringEnd);
  }

  /** Returns the rings that were added in the other direction than they are packed in. */
  BitSet reversed() {
    return reversed;
  }

  private void add(LinearRing ring, boolean shell) {
    CoordinateSequence points = ring.getCoordinateSequence();
    int size = points.size();
    if (size == 0) {
      return;
    }
    if (xy.length < 2 * (vertices + size)) {
      xy = Arrays.copyOf(xy, Math.max(2 * (vertices + size), xy.length + (xy.length >> 1)));
    }
    int from = vertices;
    for (int i = 0; i < size; i++) {
      xy[2 * (from + i)] = points.getX(i);
      xy[2 * (from + i) + 1] = points.getY(i);
    }
    vertices += size;
    if (PackedPolygons.signedArea(xy, from, vertices) > 0 != shell) {
      reverse(xy, from, vertices - 1);
      reversed.set(rings);
    }
    ringEnd.set(vertices - 1);
    rings++;
    ringStart = withRoom(ringStart, rings);
    ringStart[rings] = vertices;
  }

  static void reverse(double[] xy, int first, int last) {
    for (int a = 2 * first, b = 2 * last; a < b; a += 2, b -= 2) {
      double x = xy[a];
      double y = xy[a + 1];
      xy[a] = xy[b];
      xy[a + 1] = xy[b + 1];
      xy[b] = x;
      xy[b + 1] = y;
    }
  }

  private static int[] withRoom(int[] array, int index) {
    return index < array.length ? array : Arrays.copyOf(array, index + (index >> 1) + 1);
  }
}
