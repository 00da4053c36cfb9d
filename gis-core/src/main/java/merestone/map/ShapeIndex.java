package merestone.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.index.hprtree.HPRtree;

/**
 * The single parts of some shapes, found by place. A part is a polygon, line or point; the parts of
 * a large multipolygon are found one by one. Parts without finite coordinates are left out.
 * Complete when constructed; safe to query from many threads.
 */
final class ShapeIndex {
  private final List<Geometry> parts = new ArrayList<>();
  private final List<Integer> owners = new ArrayList<>();
  private final Envelope extent = new Envelope();
  private final HPRtree tree = new HPRtree();

  ShapeIndex(List<Geometry> shapes) {
    for (int i = 0; i < shapes.size(); i++) {
      add(shapes.get(i), i);
    }
    tree.build();
  }

  /** Returns the numbers of the parts whose envelope meets the ground, in drawing order. */
  int[] within(Envelope ground) {
    if (!ground.intersects(extent)) {
      return new int[0];
    }
    int[] found = new int[parts.size()];
    if (ground.contains(extent)) {
      Arrays.setAll(found, i -> i);
      return found;
    }
    int[] count = {0};
    tree.query(ground, item -> found[count[0]++] = (Integer) item);
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
        .filter(number -> frame.intersects(parts.get(number)))
        .map(owners::get)
        .distinct();
  }

  Envelope extent() {
    return new Envelope(extent);
  }

  Geometry part(int number) {
    return parts.get(number);
  }

  /** Returns the position, in the list given, of the shape a part belongs to. */
  int owner(int number) {
    return owners.get(number);
  }

  private void add(Geometry shape, int owner) {
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      Geometry part = shape.getGeometryN(i);
      if (part != shape && part.getNumGeometries() > 1) {
        add(part, owner);
      } else if (isFinite(part.getEnvelopeInternal())) {
        tree.insert(part.getEnvelopeInternal(), parts.size());
        extent.expandToInclude(part.getEnvelopeInternal());
        parts.add(part);
        owners.add(owner);
      }
    }
  }

  static boolean isFinite(Envelope box) {
    return !box.isNull() && Double.isFinite(box.getArea()) && Double.isFinite(box.centre().x);
  }
}
