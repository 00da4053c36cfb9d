package merestone.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * How a scene is drawn, apart from where. Immutable.
 *
 * @param dpi pixels per inch: outlines, hatching, marks and names have a size on paper
 * @param labels whether names are written
 * @param hidden ids of layers, of kinds of findings ({@link ConflictKind#id}) and of single
 *     findings, not to draw
 * @param passedOver ids of more findings not to draw; where they are many, an immutable set is
 *     taken as it is
 * @param selected the id of the finding to stress; empty for none
 * @param kept pixels of the picture that no name may lie on
 */
public record PaintOptions(
    double dpi,
    boolean labels,
    Set<String> hidden,
    Set<String> passedOver,
    String selected,
    List<Rectangle2D> kept) {

  /** Pixels per inch of an ordinary screen. */
  public static final double SCREEN_DPI = 96;

  public PaintOptions {
    if (!(dpi > 0)) {
      throw new IllegalArgumentException("dpi must be above 0, was " + dpi);
    }
    hidden = Set.copyOf(hidden);
    passedOver = Set.copyOf(passedOver);
    kept = List.copyOf(kept);
    Objects.requireNonNull(selected, "selected");
  }

  /** Makes options with names wherever there is room for them. */
  public PaintOptions(double dpi, boolean labels, Set<String> hidden, String selected) {
    this(dpi, labels, hidden, Set.of(), selected, List.of());
  }

  /** Returns options for the screen: everything shown, nothing selected. */
  public static PaintOptions screen() {
    return new PaintOptions(SCREEN_DPI, true, Set.of(), "");
  }

  /** Returns the same at another resolution, at which no pixels are kept. */
  public PaintOptions at(double newDpi) {
    return new PaintOptions(newDpi, labels, hidden, passedOver, selected, List.of());
  }

  /** Returns the same with exactly these ids hidden. */
  public PaintOptions hiding(Set<String> ids) {
    return new PaintOptions(dpi, labels, ids, passedOver, selected, kept);
  }

  /** Returns the same with exactly these findings passed over. */
  public PaintOptions passingOver(Set<String> findings) {
    return new PaintOptions(dpi, labels, hidden, findings, selected, kept);
  }

  /** Returns the same with a finding stressed; empty for none. */
  public PaintOptions selecting(String findingId) {
    return new PaintOptions(dpi, labels, hidden, passedOver, findingId, kept);
  }

  /** Returns the same with these pixels kept free of names. */
  PaintOptions keeping(List<Rectangle2D> pixels) {
    return new PaintOptions(dpi, labels, hidden, passedOver, selected, pixels);
  }

  /** Returns whether a layer, a kind of findings, or a finding is not drawn. */
  boolean isHidden(String id) {
    return hidden.contains(id) || passedOver.contains(id);
  }

  /** Returns millimetres on paper as pixels. */
  public double pixels(double mm) {
    return mm * dpi / 25.4;
  }
}
