package merestone.review;

import merestone.store.LayerSize;

/**
 * The heap a run needs, estimated from the sizes of its layers before they are read. An estimate of
 * the least that will do, so that no run that fits is refused: with just so much the collector is
 * busy, and a run with unusually many conflicts may need more.
 *
 * <p>Source of the constants: the smallest {@code -Xmx} with which runs of the generated bench
 * district ended, two threads, the layers parcels, farmland, red line and boundary. Overlay: 300
 * 660 features with 7.6 million vertices between 225 and 240 MB. Check where nothing is found: the
 * same between 230 and 280 MB; 2 002 200 features with 50.9 million vertices in 1800 MB, less was
 * not tried. What will be found is not in the estimate, as nobody knows it before: with 203 319
 * findings the 300 660 features needed at most 600 MB, and 15 072 features with 3 326 findings
 * between 48 and 60 MB.
 *
 * @param bytes how much
 */
record HeapNeed(long bytes) {
  private static final long PROGRAM = 16L << 20;

  /** Packed coordinates take 16 bytes a vertex. */
  private static final int OVERLAY_VERTEX = 18;

  /** Identifier, box, its place in the index, pairs, room for vertices that sizes do not tell. */
  private static final int OVERLAY_FEATURE = 250;

  /** Packed once, read and checked in the same array. */
  private static final int CHECK_VERTEX = 18;

  /** As above, and attributes in columns, accounts of area, and the map's own index. */
  private static final int CHECK_FEATURE = 280;

  /** Returns what an overlay of layers needs that are together so large. */
  static HeapNeed ofOverlay(LayerSize layers) {
    return of(layers, OVERLAY_VERTEX, OVERLAY_FEATURE);
  }

  /** Returns what a check of layers needs that are together so large. */
  static HeapNeed ofCheck(LayerSize layers) {
    return of(layers, CHECK_VERTEX, CHECK_FEATURE);
  }

  private static HeapNeed of(LayerSize all, int vertex, int feature) {
    return new HeapNeed(PROGRAM + vertex * all.vertices() + feature * all.features());
  }

  /** Returns the need in MB of 2²⁰ bytes, as {@code -Xmx} counts them. */
  double megabytes() {
    return bytes / (double) (1 << 20);
  }
}
