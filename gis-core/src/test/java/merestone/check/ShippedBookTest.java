package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.check.RuleExamples.Result;
import merestone.rule.Example;
import merestone.rule.Example.Expectation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.RuleBookReader;
import merestone.rule.ShippedBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rule books that ship, read and executed. */
class ShippedBookTest {
  private static final Path BOOKS = Path.of("src/main/resources/merestone/rule/book");
  private static final Path SAMPLE = Path.of("..", "sample-data", "qinghe");

  @TempDir Path folder;

  static List<String> names() {
    return ShippedBooks.names();
  }

  static Path file(String name) {
    return BOOKS.resolve(name + ".yaml");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyExampleComesOutAsTheBookSays(String name) {
    assertEquals(List.of(), failed(ShippedBooks.read(name)));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyRuleShowsAClearCaseAndAConflict(String name) {
    for (Rule rule : ShippedBooks.read(name).rules()) {
      Set<Expectation> shown =
          rule.examples().stream()
              .map(Example::expect)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Expectation.class)));
      assertTrue(
          shown.containsAll(Set.of(Expectation.CLEAR, Expectation.CONFLICT)),
          rule.id() + " shows " + shown);
    }
  }

  /** A book whose examples were never looked at would pass everything above. */
  @ParameterizedTest
  @MethodSource("names")
  void anExampleThatIsWrongIsFound(String name) throws IOException {
    String book = Files.readString(file(name));
    String falsified = book.replaceFirst("expect: clear", "expect: conflict");
    assertTrue(!falsified.equals(book), name);
    Path file = Files.writeString(folder.resolve(name + ".yaml"), falsified);
    assertEquals(1, failed(RuleBookReader.read(file)).size());
  }

  @Test
  void everyBookThatIsThereIsListed() throws IOException {
    try (Stream<Path> files = Files.list(BOOKS)) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.endsWith(".yaml"))
              .map(file -> file.replace(".yaml", ""))
              .collect(Collectors.toCollection(TreeSet::new)),
          new TreeSet<>(names()));
    }
  }

  @Test
  void aBookIsKnownByItsOwnId() {
    List<String> ids = names().stream().map(name -> ShippedBooks.read(name).id()).toList();
    assertEquals(names(), ids);
  }

  /** The sample district has books of its own to play with; they start as those that ship. */
  @Test
  void theSampleDistrictsBooksAreThoseThatShip() throws IOException {
    assertEquals(rules(SAMPLE.resolve("sanxian.yaml")), rules(file("sanxian")));
    assertEquals(rules(SAMPLE.resolve("lines.yaml")), rules(file("sanxian-lines")));
  }

  /** Returns all of a book but its opening remarks. */
  private static String rules(Path book) throws IOException {
    String text = Files.readString(book).replace("\r\n", "\n");
    return text.substring(text.indexOf("\nid: "));
  }

  private static List<String> failed(RuleBook book) {
    return RuleExamples.run(book).stream()
        .filter(result -> !result.passed())
        .map(ShippedBookTest::sentence)
        .toList();
  }

  private static String sentence(Result result) {
    return RuleExamples.sentence(result).en() + " (" + result.findings() + ")";
  }
}
