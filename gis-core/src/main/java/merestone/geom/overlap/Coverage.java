package merestone.geom.overlap;

import java.util.List;

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
  private AreaGrowth growth = AreaGrowth.NONE;

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
   * @param grownM2 by how much the covered ground is larger than in the plane, m²
   * @param rivalGrownM2 the same of the part under a rival, m²
   */
  public record Covered(double areaM2, double rivalM2, double grownM2, double rivalGrownM2) {
    private static final Covered NONE = new Covered(0, 0, 0, 0);
  }

  /** Features of a layer, by number. */
  public record Features(LayerEdges layer, int... numbers) {}

  /** From now on also measures how much the ground grows; {@code NONE} for no longer. */
  public void measure(AreaGrowth ofGround) {
    growth = ofGround;
  }

  /**
   * Measures a feature's cover.
   *
   * @param subject the feature
   * @param by features of the covering layer
   * @param rivals other features of the subject's own layer
   */
  public Covered of(int subject, int[] by, int[] rivals) {
    return of(subject, List.of(new Features(covers, by)), List.of(new Features(subjects, rivals)));
  }

  /** Measures a feature's cover by any layers, and the part of it that lies under others. */
  public Covered of(int subject, List<Features> by, List<Features> rivals) {
    return in(Frame.of(subjects.polygons, subject), subject, by, rivals);
  }

  /**
   * Returns the ground that a feature and two of its covers have in common, m²; looked for in the
   * common box of the three, which is often a sliver.
   */
  public double common(int subject, int cover, int other) {
    Frame both = Frame.common(covers.polygons, cover, covers.polygons, other);
    return in(
            both.within(Frame.of(subjects.polygons, subject)),
            subject,
            List.of(new Features(covers, cover)),
            List.of(new Features(covers, other)))
        .rivalM2();
  }

  private Covered in(Frame frame, int subject, List<Features> by, List<Features> rivals) {
    if (frame.isFlat() || by.stream().allMatch(features -> features.numbers.length == 0)) {
      return Covered.NONE;
    }
    edges.clear();
    edges.add(subjects, subject, frame);
    int ofSubject = edges.size;
    add(by, frame);
    int ofCovers = edges.size;
    add(rivals, frame);
    slabs.measure(growth.from(frame.minX()));
    return slabs.measure(edges, frame.width(), ofSubject, ofCovers);
  }

  private void add(List<Features> features, Frame frame) {
    for (Features some : features) {
      for (int number : some.numbers) {
        edges.add(some.layer, number, frame);
      }
    }
  }
}
