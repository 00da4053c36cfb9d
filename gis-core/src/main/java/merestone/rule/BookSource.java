package merestone.rule;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import merestone.message.Messages;
import merestone.message.NearestWord;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;

/**
 * Where a rule book is: a file, or a book that ships with the program, by its name. A file wins
 * over a book of the same name.
 *
 * @param written as the user wrote it: a path or a name
 * @param file the path it would be
 */
public record BookSource(String written, Path file) {
  private static final Messages WORDS = Messages.of(BookSource.class);

  /** A book as the command line names it: a path relative to the current folder, or a name. */
  public static BookSource of(String written) {
    return new BookSource(written, Path.of(written));
  }

  /** Returns the shipped book that is meant; empty if a file is. */
  public Optional<String> shipped() {
    return Files.exists(file) || !ShippedBooks.names().contains(written)
        ? Optional.empty()
        : Optional.of(written);
  }

  /**
   * Reads the book.
   *
   * @throws UserError if there is neither a file nor a shipped book, or the file cannot be read
   * @throws merestone.message.UsageError if it is no rule book
   */
  public RuleBook read() {
    return shipped().map(ShippedBooks::read).orElseGet(this::readFile);
  }

  private RuleBook readFile() {
    boolean looksLikeName = !written.contains("/") && !written.contains(".");
    if (looksLikeName && !Files.exists(file)) {
      throw new UserError(new Problem(written, "no-such-book", noSuchBook(), remedy()));
    }
    return RuleBookReader.read(file);
  }

  private Text noSuchBook() {
    return NearestWord.among(written, ShippedBooks.names())
        .map(meant -> WORDS.text("book.unknown.guess", written, meant))
        .orElseGet(() -> WORDS.text("book.unknown", written));
  }

  private static Text remedy() {
    List<String> names = ShippedBooks.names();
    return WORDS.text(
        "book.unknown.remedy", new Text(String.join("、", names), String.join(", ", names)));
  }
}
