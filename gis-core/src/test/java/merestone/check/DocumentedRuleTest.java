package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import merestone.check.RuleExamples.Result;
import merestone.rule.Rule;
import merestone.rule.RuleBookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code docs/rules.md} shows is what the program does. */
class DocumentedRuleTest {
  private static final Path TOP = Path.of("..");
  private static final Path SAMPLE = TOP.resolve("sample-data").resolve("qinghe");
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final Pattern ROW =
      Pattern.compile(
          "^\\| ([A-Z]+-\\d\\d) \\| (\\w+) \\|.*?\\| (must_\\w+) \\|", Pattern.MULTILINE);

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
        Stream.of("sanxian.yaml", "lines.yaml")
            .map(book -> RuleBookReader.read(SAMPLE.resolve(book)))
            .flatMap(book -> book.rules().stream().map(DocumentedRuleTest::row))
            .toList(),
        ROW.matcher(page())
            .results()
            .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3))
            .toList());
  }

  private static String row(Rule rule) {
    return rule.id() + " " + rule.level().word() + " " + rule.relation().word();
  }

  private static String page() throws IOException {
    return Files.readString(TOP.resolve("docs").resolve("rules.md")).replace("\r\n", "\n");
  }
}
