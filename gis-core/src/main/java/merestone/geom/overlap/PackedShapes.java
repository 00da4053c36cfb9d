package merestone.geom.overlap;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The shapes of a whole layer as they were read. Polygons lie in a few arrays, 16 bytes a vertex,
 * and are made on demand, equal to what was read vertex for vertex; what is not a plain polygon or
 * multipolygon is kept as it is. Features are numbered from 0. Made by {@link ShapePacker};
 * immutable and safe from many threads.
 */
public final class PackedShapes {
  private final PackedPolygons polygons;
  private final BitSet packed;
  private final BitSet multi;
  private final Unpacking unpacking;
  private final Map<Integer, Geometry> others;

  PackedShapes(
      PackedPolygons polygons,
      BitSet packed,
      BitSet multi,
      BitSet reversed,
      Map<Integer, Geometry> others) {
    this.polygons = polygons;
    this.packed = packed;
    this.multi = multi;
    this.unpacking = new Unpacking(polygons, Geometries.FACTORY, reversed);
    this.others = others;
  }

  /** Returns how many features there are, those without a shape included. */
  public int size() {
    return polygons.size();
  }

  /** Returns a feature's shape: as read, a new one each time; empty if it has none. */
  public Optional<Geometry> shape(int feature) {
    if (!packed.get(feature)) {
      return Optional.ofNullable(others.get(feature));
    }
    return Optional.of(multi.get(feature) ? unpacking.multi(feature) : unpacking.geometry(feature));
  }

  /** Returns the box around a feature's shape; a null envelope if there is nothing. */
  public Envelope extent(int feature) {
    if (packed.get(feature)) {
      return polygons.extent(feature);
    }
    Geometry other = others.get(feature);
    return other == null ? new Envelope() : other.getEnvelopeInternal().copy();
  }

  /** Returns whether {@link #polygons} hold a feature's whole shape. */
  public boolean isPacked(int feature) {
    return packed.get(feature);
  }

  /** Returns whether a feature's shape is packed and a polygon of its own. */
  public boolean isSingle(int feature) {
    return packed.get(feature) && !multi.get(feature);
  }

  /** Returns the polygons of the features that are {@link #isPacked packed}; the rest is empty. */
  public PackedPolygons polygons() {
    return polygons;
  }
}
