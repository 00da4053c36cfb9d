package merestone.map.page;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import merestone.message.Text;

/**
 * How pages are laid out: everything but what one page is about. Immutable.
 *
 * @param paper the paper
 * @param marginMm white around everything, mm
 * @param typeMm height of the body type, mm; title, notes and symbols follow it
 * @param panel where legend, scale and blocks are
 * @param scales the scales a map may have, 1:n, smallest n first; empty for any round number
 * @param furniture what is on the page beside the map
 * @param words patterns of title and subtitle, who made it and a note
 * @param logo a picture at the head; empty for none
 */
public record PageLayout(
    Paper paper,
    double marginMm,
    double typeMm,
    Panel panel,
    List<Integer> scales,
    Furniture furniture,
    Words words,
    Optional<Path> logo) {

  /** Where legend, scale and blocks are. */
  public enum Panel {
    /** Right of the map. */
    RIGHT,
    /** Below the map. */
    BELOW
  }

  public PageLayout {
    if (!(marginMm >= 0) || !(typeMm > 0) || marginMm * 3 > paper.widthMm()) {
      throw new IllegalArgumentException("margin or type of no use: " + marginMm + ", " + typeMm);
    }
    scales = scales.stream().sorted().toList();
    Objects.requireNonNull(panel, "panel");
    Objects.requireNonNull(furniture, "furniture");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(logo, "logo");
  }

  /**
   * What is on the page beside the map.
   *
   * @param legend what the symbols on this page mean
   * @param overview where on all ground the page lies
   * @param metres the grid of the projection with its figures
   * @param degrees longitudes and latitudes on the frame
   * @param neatline a frame around the whole page
   * @param points how many boundary points of a conflict are listed at most; 0 for none
   * @param around the ground shown around what a page is about, as a part of its longer side
   */
  public record Furniture(
      boolean legend,
      boolean overview,
      boolean metres,
      boolean degrees,
      boolean neatline,
      int points,
      double around) {
    public Furniture {
      if (points < 0 || !(around >= 0)) {
        throw new IllegalArgumentException("furniture of no use: " + points + ", " + around);
      }
    }
  }

  /**
   * The words of a layout; title and subtitle may have holes such as {@code {review}}.
   *
   * @param title the title; empty texts for what fits the kind of page
   * @param subtitle the second line; empty texts for what fits the kind of page
   * @param author who made it; may be empty texts
   * @param note a line at the foot; may be empty texts
   */
  public record Words(Text title, Text subtitle, Text author, Text note) {}

  /** Returns the same layout on other paper. */
  public PageLayout on(Paper other) {
    return new PageLayout(other, marginMm, typeMm, panel, scales, furniture, words, logo);
  }

  /** Returns the same layout with one scale only, 1:n. */
  public PageLayout at(int scale) {
    return new PageLayout(paper, marginMm, typeMm, panel, List.of(scale), furniture, words, logo);
  }
}
