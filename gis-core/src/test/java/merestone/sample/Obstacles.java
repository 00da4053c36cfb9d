package merestone.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.index.strtree.STRtree;

/** Ground that is taken and to be kept away from. */
final class Obstacles {
  private final List<Geometry> all = new ArrayList<>();
  private STRtree tree = new STRtree();

  Obstacles add(Collection<? extends Geometry> shapes) {
    all.addAll(shapes);
    tree = new STRtree();
    all.forEach(shape -> tree.insert(shape.getEnvelopeInternal(), shape));
    return this;
  }

  Obstacles add(Geometry shape) {
    return add(List.of(shape));
  }

  /** Returns whether everything is farther away than this. */
  boolean areFartherThan(double metres, Geometry shape) {
    return near(shape, metres).stream().noneMatch(other -> other.isWithinDistance(shape, metres));
  }

  /** Returns what may lie within a distance of the shape, as one collection. */
  GeometryCollection around(Geometry shape, double metres) {
    return Ground.SHAPES.createGeometryCollection(near(shape, metres).toArray(Geometry[]::new));
  }

  private List<Geometry> near(Geometry shape, double metres) {
    Envelope window = shape.getEnvelopeInternal().copy();
    window.expandBy(metres);
    List<Geometry> found = new ArrayList<>();
    for (Object item : tree.query(window)) {
      found.add((Geometry) item);
    }
    return found;
  }
}
