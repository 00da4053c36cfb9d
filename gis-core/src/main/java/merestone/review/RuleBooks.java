package merestone.review;

import java.nio.file.Path;
import java.util.List;
import merestone.check.RuleExamples;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.rule.RuleBook;
import merestone.rule.RuleBookReader;

/** Rule books from the front doors' side: read, and read with their examples tried. */
public final class RuleBooks {
  private static final Messages MESSAGES = Messages.of(RuleBooks.class);

  private RuleBooks() {}

  /**
   * An example of a book and how it came out.
   *
   * @param rule the rule's id
   * @param example the example's name
   * @param passed whether the engine answered as the book says
   * @param sentence what to say if it did not
   */
  public record Tried(String rule, String example, boolean passed, Text sentence) {}

  /**
   * Reads a book.
   *
   * @throws merestone.message.UserError if it cannot be read or is not a rule book
   */
  public static RuleBook read(Path file) {
    return RuleBookReader.read(file);
  }

  /** Runs the examples of a book, in its order. */
  public static List<Tried> examples(RuleBook book) {
    return RuleExamples.run(book).stream()
        .map(
            result ->
                new Tried(
                    result.rule(),
                    result.example().name(),
                    result.passed(),
                    RuleExamples.sentence(result)))
        .toList();
  }

  /**
   * Reads a book and tries its examples: a book that contradicts itself judges nobody.
   *
   * @throws UsageError if an example does not come out as the book says
   */
  static RuleBook readAndTest(Path file) {
    RuleBook book = read(file);
    examples(book).stream()
        .filter(tried -> !tried.passed())
        .findFirst()
        .ifPresent(
            failed -> {
              throw new UsageError(
                  new Problem(
                      file.getFileName().toString(),
                      "example-failed",
                      failed.sentence(),
                      MESSAGES.text("book.exampleFailed.remedy")));
            });
    return book;
  }
}
