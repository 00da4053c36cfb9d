package merestone.geom.topology;

import java.util.BitSet;
import merestone.geom.overlap.PackedPolygons;

/**
 * Some features of a packed layer, the others being as if they were not there.
 *
 * @param polygons the layer
 * @param features the features meant, by number; not to be changed any more
 */
public record Selection(PackedPolygons polygons, BitSet features) {

  /** Returns all features of a layer. */
  public static Selection all(PackedPolygons polygons) {
    BitSet features = new BitSet();
    features.set(0, polygons.size());
    return new Selection(polygons, features);
  }

  /** Returns whether a feature is meant. */
  boolean has(int feature) {
    return features.get(feature);
  }
}
