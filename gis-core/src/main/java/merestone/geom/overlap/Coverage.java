package merestone.geom.overlap;

/**
 * How much of a feature is covered by others that may overlap each other, each place counted once.
 *
 * <p>The frame of the feature is cut into upright slabs at every end and every crossing of an edge.
 * Within a slab no two edges cross, so from top to bottom the winding numbers of the feature, of
 * the cover and of the rivals are known between any two of them, and the ground between is a
 * trapezoid. The order of edges that coincide but for rounding does not matter: the ground between
 * them is nothing. Slab decomposition: F. P. Preparata, M. I. Shamos, "Computational Geometry",
 * 1985, section 2.2.2. Keeps buffers: one instance a thread.
 */
public final class Coverage {
  private final LayerEdges subjects;
  private final LayerEdges covers;
  private final LocalEdges edges = new LocalEdges();
  private final Slabs slabs = new Slabs();

  /** Prepares the cover of the features of one layer by those of another. */
  public Coverage(LayerEdges subjects, LayerEdges covers) {
    this.subjects = subjects;
    this.covers = covers;
  }

  /**
   * The covered ground of one feature.
   *
   * @param areaM2 area covered by at least one of the covers, m²
   * @param rivalM2 the part of it that also lies under a rival, m²
   */
  public record Covered(double areaM2, double rivalM2) {}

  /**
   * Measures a feature's cover.
   *
   * @param subject the feature
   * @param by features of the covering layer
   * @param rivals other features of the subject's own layer
   */
  public Covered of(int subject, int[] by, int[] rivals) {
    Frame frame = Frame.of(subjects.polygons, subject);
    if (frame.isFlat() || by.length == 0) {
      return new Covered(0, 0);
    }
    edges.clear();
    edges.add(subjects, subject, frame);
    int ofSubject = edges.size;
    for (int cover : by) {
      edges.add(covers, cover, frame);
    }
    int ofCovers = edges.size;
    for (int rival : rivals) {
      edges.add(subjects, rival, frame);
    }
    return slabs.measure(edges, frame.width(), ofSubject, ofCovers);
  }
}
