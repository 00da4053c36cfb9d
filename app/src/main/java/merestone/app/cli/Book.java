package merestone.app.cli;

import java.nio.file.Path;
import java.util.stream.Stream;
import merestone.review.RuleBooks;
import merestone.rule.BookSource;
import merestone.rule.RuleBook;
import picocli.CommandLine.Option;

/** The option of every command that reads a rule book. */
final class Book {
  @Option(
      names = "--profile",
      paramLabel = "FILE",
      description = "Profile of a city, applied to the book. 地方细则。")
  private Path profile;

  /** Reads a book by its path or name, with the profile if one is given. */
  RuleBook read(String book) {
    return RuleBooks.read(BookSource.of(book), Stream.ofNullable(profile).toList());
  }
}
