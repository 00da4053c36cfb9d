package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import merestone.check.RuleExamples.Result;
import merestone.rule.Relation;
import merestone.rule.Relation.Family;
import merestone.rule.RuleBook;
import merestone.rule.RuleBookReader;
import org.junit.jupiter.api.Test;

/** The examples of a book with every relation on attributes and delivery come out as it says. */
class AttributeExamplesTest {
  private static final Path BOOK =
      Path.of("src", "test", "resources", "merestone", "check", "attributes.yaml");

  @Test
  void everyExampleComesOut() {
    List<String> failed =
        RuleExamples.run(RuleBookReader.read(BOOK)).stream()
            .filter(result -> !result.passed())
            .map(AttributeExamplesTest::line)
            .toList();
    assertEquals(List.of(), failed);
  }

  @Test
  void everyRelationOfTheTwoFamiliesHasARule() {
    RuleBook book = RuleBookReader.read(BOOK);
    Set<Relation> ruled = new TreeSet<>();
    book.rules().forEach(rule -> ruled.add(rule.relation()));
    Set<Relation> wanted = new TreeSet<>();
    for (Relation relation : Relation.values()) {
      if (relation.family() == Family.ATTRIBUTES || relation.family() == Family.DELIVERY) {
        wanted.add(relation);
      }
    }
    assertEquals(wanted, ruled);
  }

  private static String line(Result result) {
    return result.rule()
        + " "
        + result.example().name()
        + ": "
        + result.actual()
        + " "
        + result.findings();
  }
}
