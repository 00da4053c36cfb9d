package merestone.review;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.check.RuleExamples;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.rule.BookSource;
import merestone.rule.ProfileReader;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.ShippedBooks;

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
   * @param findings how many findings it gave
   * @param sentence what to say if it did not
   */
  public record Tried(String rule, String example, boolean passed, int findings, Text sentence) {}

  /**
   * Reads a book by its path or its name.
   *
   * @param profiles what is to be done differently, one profile after the other
   * @throws merestone.message.UserError if one cannot be read
   * @throws UsageError if one is wrong
   */
  public static RuleBook read(BookSource source, List<Path> profiles) {
    RuleBook book = source.read();
    for (Path profile : profiles) {
      book = ProfileReader.apply(profile, book);
    }
    return book;
  }

  /** Returns the names of the books that ship with the program. */
  public static List<String> shipped() {
    return ShippedBooks.names();
  }

  /** Returns what people call the books that ship, by their names; reads all of them. */
  public static Map<String, Text> titles() {
    Map<String, Text> titles = new LinkedHashMap<>();
    shipped().forEach(name -> titles.put(name, ShippedBooks.read(name).title()));
    return titles;
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
                    result.findings(),
                    RuleExamples.sentence(result)))
        .toList();
  }

  /**
   * Reads a book and tries its examples, those of its profile too: a book that contradicts itself
   * judges nobody.
   *
   * @throws UsageError if an example does not come out as the book says
   */
  static RuleBook readAndTest(BookSource source, List<Path> profiles) {
    RuleBook book = source.read();
    test(book, source.written());
    for (Path profile : profiles) {
      RuleBook before = book;
      book = ProfileReader.apply(profile, book);
      List<Rule> others =
          book.rules().stream().filter(rule -> !before.rules().contains(rule)).toList();
      test(book.with(others), profile.toString());
    }
    return book;
  }

  private static void test(RuleBook book, String written) {
    examples(book).stream()
        .filter(tried -> !tried.passed())
        .findFirst()
        .ifPresent(
            failed -> {
              throw new UsageError(
                  new Problem(
                      Path.of(written).getFileName().toString(),
                      "example-failed",
                      failed.sentence(),
                      MESSAGES.text("book.exampleFailed.remedy")));
            });
  }
}
