package merestone.map;

import java.util.Objects;
import java.util.Set;
import merestone.message.Language;
import org.locationtech.jts.geom.Envelope;

/**
 * Form and content of one sheet. Immutable.
 *
 * @param width pixels, at least 300
 * @param height pixels, at least 300
 * @param dpi pixels per inch on paper: the numeric scale and the size of the writing follow it
 * @param language in which language it is written
 * @param ground the ground to show whole; null envelope for all there is
 * @param hidden ids of layers, of kinds of findings and of single findings, not to draw
 * @param selected the id of the finding to stress; empty for none
 */
public record SheetOptions(
    int width,
    int height,
    double dpi,
    Language language,
    Envelope ground,
    Set<String> hidden,
    String selected) {

  private static final int SMALLEST = 300;

  public SheetOptions {
    if (width < SMALLEST || height < SMALLEST || !(dpi > 0)) {
      throw new IllegalArgumentException(
          "a sheet needs 300x300 pixels and a dpi, was " + width + "x" + height + " " + dpi);
    }
    Objects.requireNonNull(language, "language");
    ground = new Envelope(ground);
    hidden = Set.copyOf(hidden);
    Objects.requireNonNull(selected, "selected");
  }

  /** Returns a sheet of a size that shows everything. */
  public static SheetOptions of(int width, int height, double dpi, Language language) {
    return new SheetOptions(width, height, dpi, language, new Envelope(), Set.of(), "");
  }

  /** Returns a copy of the ground: an envelope can be changed by whoever holds it. */
  @Override
  public Envelope ground() {
    return new Envelope(ground);
  }

  /** Returns the same sheet of other ground. */
  public SheetOptions showing(Envelope newGround) {
    return new SheetOptions(width, height, dpi, language, newGround, hidden, selected);
  }

  /** Returns the same sheet with exactly these ids hidden. */
  public SheetOptions hiding(Set<String> ids) {
    return new SheetOptions(width, height, dpi, language, ground, ids, selected);
  }

  /** Returns the same sheet with a finding stressed; empty for none. */
  public SheetOptions selecting(String findingId) {
    return new SheetOptions(width, height, dpi, language, ground, hidden, findingId);
  }
}
