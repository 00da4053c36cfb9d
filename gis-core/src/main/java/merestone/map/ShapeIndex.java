package merestone.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/**
 * The single parts of some shapes, found by place. A part is a polygon, line or point; the parts of
 * a large multipolygon are found one by one. Parts without finite coordinates are left out. Parts
 * of a layer that are whole shapes are made at each call, which takes a small part of the time to
 * draw them. Complete when constructed; safe to query from many threads.
 */
final class ShapeIndex {
  private static final int CORNERS = BoxIndex.CORNERS;

  private final List<Geometry> shapes;

  /** Parts that are not a whole shape, by number. */
  private final Map<Integer, Geometry> kept = new HashMap<>();

  private final Envelope extent = new Envelope();
  private final BoxIndex boxes;
  private int[] owners = new int[8];
  private double[] corners = new double[8 * CORNERS];
  private int size;

  ShapeIndex(List<Geometry> shapes) {
    this.shapes = shapes;
    LayerShapes packed = shapes instanceof LayerShapes of ? of : null;
    for (int i = 0; i < shapes.size(); i++) {
      if (packed != null && packed.isSingle(i)) {
        add(packed.extent(i), i);
      } else {
        Geometry shape = shapes.get(i);
        add(shape, shape, i);
      }
    }
    boxes = new BoxIndex(Arrays.copyOf(corners, size * CORNERS));
    corners = new double[0]; // the index has them
  }

  /** Returns the numbers of the parts whose envelope meets the ground, in drawing order. */
  int[] within(Envelope ground) {
    if (!ground.intersects(extent)) {
      return new int[0];
    }
    return ground.contains(extent) ? IntStream.range(0, size).toArray() : boxes.within(ground);
  }

  /** Returns whether any part itself, not only its envelope, meets the ground. */
  boolean meets(Envelope ground) {
    return owners(ground).findAny().isPresent();
  }

  /** Returns the positions, in the list given, of the shapes that meet the ground; lazily. */
  IntStream owners(Envelope ground) {
    Geometry frame = new GeometryFactory().toGeometry(ground);
    return Arrays.stream(within(ground))
        .filter(number -> frame.intersects(part(number)))
        .map(number -> owners[number])
        .distinct();
  }

  Envelope extent() {
    return new Envelope(extent);
  }

  /** Returns the box around a part without making the part. */
  Envelope box(int number) {
    return boxes.box(number);
  }

  /** Returns the longer side of the box around a part. */
  double size(int number) {
    return boxes.size(number);
  }

  /** Returns the middle of the box around a part. */
  Coordinate centre(int number) {
    return boxes.box(number).centre();
  }

  /** Returns whether a part is known to be a polygon without making it. */
  boolean isPolygon(int number) {
    return shapes instanceof LayerShapes packed
        && !kept.containsKey(number)
        && packed.isSingle(owners[number]);
  }

  /** Returns a part: the same one each time, or one equal to it. */
  Geometry part(int number) {
    Geometry part = kept.get(number);
    return part == null ? shapes.get(owners[number]) : part;
  }

  /** Returns the position, in the list given, of the shape a part belongs to. */
  int owner(int number) {
    return owners[number];
  }

  /** What is a whole shape of the list is found there again. */
  private void add(Geometry shape, Geometry whole, int owner) {
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Geometry part = shape.getGeometryN(i);
      if (part != shape && part.getNumGeometries() > 1) {
        add(part, whole, owner);
      } else if (add(part.getEnvelopeInternal(), owner) && part != whole) {
        kept.put(size - 1, part);
      }
    }
  }

  private boolean add(Envelope box, int owner) {
    if (!isFinite(box)) {
      return false;
    }
    if (size == owners.length) {
      owners = Arrays.copyOf(owners, size + (size >> 1));
      corners = Arrays.copyOf(corners, owners.length * CORNERS);
    }
    owners[size] = owner;
    corners[CORNERS * size] = box.getMinX();
    corners[CORNERS * size + 1] = box.getMinY();
    corners[CORNERS * size + 2] = box.getMaxX();
    corners[CORNERS * size + 3] = box.getMaxY();
    extent.expandToInclude(box);
    size++;
    return true;
  }

  static boolean isFinite(Envelope box) {
    return !box.isNull() && Double.isFinite(box.getArea()) && Double.isFinite(box.centre().x);
  }
}
