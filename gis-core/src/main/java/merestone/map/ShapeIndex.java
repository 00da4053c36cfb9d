package merestone.map;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import merestone.geom.overlap.BoxTree;
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
  private static final int CORNERS = 4;

  private final List<Geometry> shapes;

  /** Parts that are not a whole shape, by number. */
  private final Map<Integer, Geometry> kept = new HashMap<>();

  private final Envelope extent = new Envelope();
  private final BoxTree tree;
  private int[] owners = new int[8];
  private double[] boxes = new double[8 * CORNERS];
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
    boxes = Arrays.copyOf(boxes, size * CORNERS);
    tree = BoxTree.of(boxes);
  }

  /** Returns the numbers of the parts whose envelope meets the ground, in drawing order. */
  int[] within(Envelope ground) {
    if (!ground.intersects(extent)) {
      return new int[0];
    }
    int[] found = new int[size];
    if (ground.contains(extent)) {
      Arrays.setAll(found, i -> i);
      return found;
    }
    int[] count = {0};
    tree.query(
        ground.getMinX(),
        ground.getMinY(),
        ground.getMaxX(),
        ground.getMaxY(),
        item -> found[count[0]++] = item);
    int[] sorted = Arrays.copyOf(found, count[0]);
    Arrays.sort(sorted);
    return sorted;
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
    int at = CORNERS * number;
    return new Envelope(boxes[at], boxes[at + 2], boxes[at + 1], boxes[at + 3]);
  }

  /** Returns the longer side of the box around a part. */
  double size(int number) {
    int at = CORNERS * number;
    return Math.max(boxes[at + 2] - boxes[at], boxes[at + 3] - boxes[at + 1]);
  }

  /** Returns the middle of the box around a part. */
  Coordinate centre(int number) {
    int at = CORNERS * number;
    return new Coordinate((boxes[at] + boxes[at + 2]) / 2, (boxes[at + 1] + boxes[at + 3]) / 2);
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
      boxes = Arrays.copyOf(boxes, owners.length * CORNERS);
    }
    owners[size] = owner;
    boxes[CORNERS * size] = box.getMinX();
    boxes[CORNERS * size + 1] = box.getMinY();
    boxes[CORNERS * size + 2] = box.getMaxX();
    boxes[CORNERS * size + 3] = box.getMaxY();
    extent.expandToInclude(box);
    size++;
    return true;
  }

  static boolean isFinite(Envelope box) {
    return !box.isNull() && Double.isFinite(box.getArea()) && Double.isFinite(box.centre().x);
  }
}
