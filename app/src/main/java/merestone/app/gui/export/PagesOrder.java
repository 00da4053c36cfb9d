package merestone.app.gui.export;

import java.util.Optional;
import merestone.review.AtlasWish;
import merestone.review.PageWish;

/**
 * The pages that are wanted.
 *
 * @param kind what they are made of
 * @param look how they look
 * @param finding the finding of a single page; empty for all ground
 * @param format the ending of the file, or of the files
 * @param separate whether an atlas is a file for each page rather than one PDF
 */
public record PagesOrder(
    PagesKind kind, PageWish look, String finding, String format, boolean separate) {

  /** Returns the atlas; empty for a single page. */
  public Optional<AtlasWish> atlas() {
    return kind.per().map(per -> new AtlasWish(look, per, kind == PagesKind.DECISIONS, "", format));
  }
}
