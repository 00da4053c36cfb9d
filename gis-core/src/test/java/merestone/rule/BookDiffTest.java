package merestone.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookDiffTest {
  @TempDir Path folder;

  @Test
  void aBookDoesNotDifferFromItself() throws IOException {
    assertEquals(List.of(), BookDiff.of(read(DemoBook.TEXT), read(DemoBook.TEXT)));
  }

  /** 0.1 mu is 66.67 m² (1 mu = 10000 / 15 m²). */
  @ParameterizedTest(name = "{0} → {1}: {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      level: block       | level: warn          | RL-01 | level: block → warn                          | NONE
      limit: 0.1 亩      | limit: 66 m2         | RL-01 | limit: at most 0.1 mu → at most 66 m²       | MORE
      limit: 0.1 亩      | limit: 67 m2         | RL-01 | limit: at most 0.1 mu → at most 67 m²       | FEWER
      limit: 0.1 亩      | limit: 5 %           | RL-01 | limit: at most 0.1 mu → at most 5 %         | UNKNOWN
      must_not_overlap   | must_be_inside       | RL-01 | : must not overlap → must be inside          | UNKNOWN
      en: Core zone      | en: Core             | RL-01 | title: Core zone → Core                      | NONE
      level: block       | level: block⏎    validFrom: 2026-01-01 | RL-01 | valid from: nothing → 2026-01-01 | FEWER
      area: ellipsoidal  | area: planar         | Book  | deciding area: ellipsoidal → planar          | UNKNOWN
      """)
  void eachDifferenceIsToldWithItsEffect(
      String old, String fresh, String of, String words, Difference.Direction direction)
      throws IOException {
    List<Difference> found =
        BookDiff.of(
            read(DemoBook.TEXT), read(DemoBook.TEXT.replace(old, fresh.replace('⏎', '\n'))));

    assertEquals(1, found.size(), found.toString());
    assertEquals(of, found.get(0).of().en());
    assertEquals(words.startsWith(":") ? "relation" + words : words, found.get(0).words().en());
    assertEquals(direction, found.get(0).direction());
  }

  @Test
  void addedAndRemovedRulesAreToldByTheirIds() throws IOException {
    RuleBook old = read(DemoBook.TEXT);
    RuleBook fresh = read(DemoBook.TEXT.replace("RL-01", "RL-02"));

    List<Difference> found = BookDiff.of(old, fresh);

    assertEquals(
        List.of("RL-01 rule removed: Core zone FEWER", "RL-02 rule added: Core zone MORE"),
        found.stream()
            .map(one -> one.rule() + " " + one.words().en() + " " + one.direction())
            .toList());
  }

  private RuleBook read(String text) throws IOException {
    Path file = folder.resolve("demo.yaml");
    Files.writeString(file, text);
    return RuleBookReader.read(file);
  }
}
