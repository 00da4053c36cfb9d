package merestone.geom.overlap;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Packs the shapes of a layer, one after another. For one thread; done with after {@link #pack}.
 */
public final class ShapePacker {
  private static final Geometry NOTHING = Geometries.FACTORY.createPolygon();
  private static final int SHORTEST_RING = 4;

  private final PolygonPacker polygons;
  private final BitSet multi = new BitSet();
  private final BitSet packed = new BitSet();
  private final Map<Integer, Geometry> others = new HashMap<>();
  private int size;

  /**
   * Starts a layer.
   *
   * @param vertices about how many vertices there will be, 0 if nobody knows; a good guess saves
   *     memory
   */
  public ShapePacker(long vertices) {
    this.polygons = vertices > 0 ? new PolygonPacker(vertices) : new PolygonPacker();
  }

  /**
   * Adds a feature's shape as it was read.
   *
   * @param shape possibly null; kept as the object it is if packing would change it
   */
  public void add(Geometry shape) {
    boolean plain = shape != null && isPlain(shape);
    polygons.add(plain ? shape : NOTHING);
    packed.set(size, plain);
    multi.set(size, plain && shape instanceof MultiPolygon);
    if (shape != null && !plain) {
      others.put(size, shape);
    }
    size++;
  }

  /** Returns all shapes added so far. */
  public PackedShapes pack() {
    return new PackedShapes(polygons.pack(), packed, multi, polygons.reversed(), others);
  }

  /**
   * Whether rings alone tell all of a shape: polygons in x and y, each ring a ground of its own.
   */
  private static boolean isPlain(Geometry shape) {
    boolean plain =
        (shape.getClass() == Polygon.class || shape.getClass() == MultiPolygon.class)
            && !shape.isEmpty()
            && isBare(shape)
            && shape.getPrecisionModel().isFloating();
    for (int i = 0; plain && i < shape.getNumGeometries(); i++) {
      plain = isPlain((Polygon) shape.getGeometryN(i));
    }
    return plain;
  }

  private static boolean isPlain(Polygon part) {
    boolean plain =
        part.getClass() == Polygon.class
            && !part.isEmpty()
            && isBare(part)
            && isPlain(part.getExteriorRing());
    for (int hole = 0; plain && hole < part.getNumInteriorRing(); hole++) {
      plain = isPlain(part.getInteriorRingN(hole));
    }
    return plain;
  }

  private static boolean isBare(Geometry shape) {
    return shape.getSRID() == 0 && shape.getUserData() == null;
  }

  /** A ring without area has no direction that tells a shell from a hole; an arc is no ring. */
  private static boolean isPlain(LinearRing ring) {
    CoordinateSequence points = ring.getCoordinateSequence();
    if (ring.getClass() != LinearRing.class || points.size() < SHORTEST_RING || !isFlat(points)) {
      return false;
    }
    double[] xy = new double[2 * points.size()];
    for (int i = 0; i < points.size(); i++) {
      xy[2 * i] = points.getX(i);
      xy[2 * i + 1] = points.getY(i);
    }
    double area = PackedPolygons.signedArea(xy, 0, points.size());
    double back = reversedArea(xy, points.size());
    return Double.isFinite(area) && area * back < 0;
  }

  /** Rounding must not take the direction of a sliver away when it is turned. */
  private static double reversedArea(double[] xy, int points) {
    PolygonPacker.reverse(xy, 0, points - 1);
    return PackedPolygons.signedArea(xy, 0, points);
  }

  /** Whether there is neither height nor measure. */
  private static boolean isFlat(CoordinateSequence points) {
    if (points.hasM()) {
      return false;
    }
    for (int i = 0; points.hasZ() && i < points.size(); i++) {
      if (!Double.isNaN(points.getZ(i))) {
        return false;
      }
    }
    return true;
  }
}
