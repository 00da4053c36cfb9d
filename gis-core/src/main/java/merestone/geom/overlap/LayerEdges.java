package merestone.geom.overlap;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;

/**
 * Finds the edges of a layer's features near a box. A small feature passes on all of its edges; a
 * large one gets its {@link EdgeRuns} when first asked for. Safe from many threads.
 */
public final class LayerEdges {
  private static final int SMALL_VERTICES = 64;

  final PackedPolygons polygons;
  private final AtomicReferenceArray<EdgeRuns> runs;

  /** Prepares a layer: nothing is computed yet. */
  public LayerEdges(PackedPolygons polygons) {
    this.polygons = polygons;
    this.runs = new AtomicReferenceArray<>(polygons.size());
  }

  /** Whether it is worth asking {@link #runs} instead of walking round all edges. */
  public boolean isLarge(int feature) {
    return polygons.to(feature) - polygons.from(feature) > SMALL_VERTICES;
  }

  /** Returns a feature's runs; two threads may make them at once, and both are right. */
  EdgeRuns runs(int feature) {
    EdgeRuns made = runs.get(feature);
    if (made == null) {
      made = new EdgeRuns(polygons, feature);
      runs.set(feature, made);
    }
    return made;
  }

  /**
   * Passes on the first vertex of every edge that may meet a box, in ring order: none that does is
   * left out.
   */
  void near(int feature, Frame box, IntConsumer taker) {
    if (isLarge(feature)) {
      runs(feature).query(box, taker);
      return;
    }
    int end = polygons.to(feature) - 1;
    for (int v = polygons.from(feature); v < end; v++) {
      if (!polygons.ringEnd.get(v)) {
        taker.accept(v);
      }
    }
  }
}
