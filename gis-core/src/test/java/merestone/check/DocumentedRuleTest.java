package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import merestone.check.RuleExamples.Result;
import merestone.rule.Rule;
import merestone.rule.RuleBookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/rules.md} shows is what the program does. */
class DocumentedRuleTest {
  private static final Path TOP = Path.of("..");
  private static final Path BOOKS = Path.of("src/main/resources/merestone/rule/book");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile("^\\| ([A-Z]+-\\d\\d) \\| (\\w+) \\|[^|]*\\| (\\w+) \\|", Pattern.MULTILINE);
  private static final Pattern SENTENCE =
      Pattern.compile("^\\| (T\\d-\\d\\d) \\|[^|]*\\| ([^|]*) \\|", Pattern.MULTILINE);

  @TempDir Path folder;

  @Test
  void theFullExampleIsReadAndItsCasesComeOut() throws IOException {
    Matcher example = EXAMPLE.matcher(page());
    assertTrue(example.find(), "docs/rules.md has an example");
    Path file = Files.writeString(folder.resolve("demo.yaml"), example.group(1));
    List<Result> results = RuleExamples.run(RuleBookReader.read(file));
    assertEquals(List.of(true, true, true, true), results.stream().map(Result::passed).toList());
  }

  @Test
  void theTableListsTheRulesOfTheBooks() throws IOException {
    assertEquals(
        Stream.of("sanxian", "sanxian-lines", "sanxian-survey", "sanxian-change", "sanxian-extra")
            .map(name -> RuleBookReader.read(file(name)))
            .flatMap(book -> book.rules().stream().map(DocumentedRuleTest::row))
            .toList(),
        ROW.matcher(page())
            .results()
            .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
            .toList());
  }

  /** Policies 0 to 3 have 22, 12, 34 and 12 checkable sentences. */
  @Test
  void everyPolicySentenceHasItsRow() throws IOException {
    assertEquals(
        Stream.of(sentences(0, 22), sentences(1, 12), sentences(2, 34), sentences(3, 12))
            .flatMap(List::stream)
            .toList(),
        SENTENCE.matcher(page()).results().map(row -> row.group(1)).toList());
  }

  @Test
  void theRulesBehindASentenceExist() throws IOException {
    Set<String> ids =
        names().stream()
            .flatMap(name -> RuleBookReader.read(file(name)).rules().stream())
            .map(Rule::id)
            .collect(Collectors.toSet());
    List<String> unknown =
        SENTENCE
            .matcher(page())
            .results()
            .flatMap(row -> Stream.of(row.group(2).split(" ")))
            .filter(id -> !id.equals("—"))
            .filter(id -> ids.stream().noneMatch(known -> known.startsWith(id)))
            .toList();
    assertEquals(List.of(), unknown);
  }

  private static List<String> sentences(int policy, int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> String.format("T%d-%02d", policy, number))
        .toList();
  }

  private static String row(Rule rule) {
    return rule.id() + " " + rule.level().word() + " " + rule.relation().word();
  }

  private static List<String> names() throws IOException {
    return Files.readAllLines(BOOKS.resolve("books.txt"));
  }

  private static Path file(String name) {
    return BOOKS.resolve(name + ".yaml");
  }

  private static String page() throws IOException {
    return Files.readString(TOP.resolve("docs").resolve("rules.md")).replace("\r\n", "\n");
  }
}
