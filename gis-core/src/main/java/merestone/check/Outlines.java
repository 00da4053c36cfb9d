package merestone.check;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import merestone.geom.doubt.Outline;

/**
 * The outlines of features, each indexed once for all conflicts it takes part in, as long as there
 * is memory for them. Safe from many threads.
 */
final class Outlines {
  private final Map<LayerIndex, AtomicReferenceArray<SoftReference<Outline>>> known =
      new ConcurrentHashMap<>();

  Outline of(LayerIndex layer, int feature) {
    AtomicReferenceArray<SoftReference<Outline>> all =
        known.computeIfAbsent(layer, one -> new AtomicReferenceArray<>(one.size()));
    SoftReference<Outline> kept = all.get(feature);
    Outline outline = kept == null ? null : kept.get();
    if (outline == null) {
      outline = Outline.of(layer.polygons().geometry(feature));
      all.set(feature, new SoftReference<>(outline));
    }
    return outline;
  }
}
