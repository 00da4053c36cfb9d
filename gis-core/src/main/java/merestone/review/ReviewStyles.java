package merestone.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import merestone.map.MapStyles;
import merestone.map.OwnStyles;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.message.UserError;

/**
 * How a review's maps are drawn: the standard styles, over them those of the file the review names,
 * over them its own, {@code NAME.styles.yaml} beside {@code NAME.yaml}. What is kept there holds
 * wherever the review is run. Safe from many threads.
 */
final class ReviewStyles {
  private static final Messages MESSAGES = Messages.of(ReviewStyles.class);
  private static final String MARK = "# Map styles of one review, kept by the window.";

  private final Path file;
  private final MapStyles base;
  private OwnStyles own;

  private ReviewStyles(Path file, MapStyles base, OwnStyles own) {
    this.file = file;
    this.base = base;
    this.own = own;
  }

  /**
   * Reads the styles of a review.
   *
   * @param named the style file it names
   * @throws UserError if a style file cannot be read or says anything wrong
   */
  static ReviewStyles of(Path review, Optional<Path> named) {
    Path file = fileOf(review);
    boolean isNamed = named.filter(one -> one.normalize().equals(file.normalize())).isPresent();
    MapStyles base = named.map(MapStyles::read).orElseGet(MapStyles::standard);
    boolean isThere = !isNamed && Files.isRegularFile(file);
    return new ReviewStyles(file, base, isThere ? OwnStyles.read(file) : OwnStyles.NONE);
  }

  /** Returns where a review keeps its own styles. */
  static Path fileOf(Path review) {
    return OwnFile.beside(review, "styles");
  }

  Path file() {
    return file;
  }

  /** Returns the styles without the review's own. */
  MapStyles base() {
    return base;
  }

  synchronized OwnStyles own() {
    return own;
  }

  /** Returns the styles in force. */
  MapStyles now() {
    return own().over(base);
  }

  /**
   * Keeps own styles in place of those before; if they say nothing the file is removed.
   *
   * @throws UserError if the file was written by somebody else, or cannot be written; nothing is
   *     changed then
   */
  synchronized void keep(OwnStyles wanted) {
    Text remedy = MESSAGES.text("styles.foreign.remedy");
    new OwnFile(file, MARK, "styles", remedy)
        .keep(wanted.isEmpty() ? Optional.empty() : Optional.of(MARK + "\n" + wanted.text()));
    own = wanted;
  }
}
