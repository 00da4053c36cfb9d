package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.rule.Example;
import merestone.rule.Example.Expectation;
import merestone.rule.Level;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.RuleBookReader;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;

/** The rule books of the sample district, read and executed. */
class SanxianBookTest {
  private static final RuleBook BOOK = read("sanxian.yaml");
  private static final RuleBook LINES = read("lines.yaml");

  /** Codes of planned construction land and some that are none: empty, too coarse, unknown. */
  private static final List<String> PLANNED_CONSTRUCTION =
      List.of(
          "0701", "070102", "0702", "0703", "0704", "0801", "0804", "0901", "1001", "1002", "1003",
          "1101", "1102", "1201", "1207", "1301", "1312", "1401", "1403", "1501", "1502", "1503",
          "1504", "1505", "1506", "1507", "16", "07", "15", "", "9999");

  @Test
  void everyExampleComesOutAsTheBookSays() {
    List<String> failed =
        Stream.of(BOOK, LINES)
            .flatMap(book -> RuleExamples.run(book).stream())
            .filter(result -> !result.passed())
            .map(result -> RuleExamples.sentence(result).en())
            .toList();
    assertEquals(List.of(), failed);
  }

  @Test
  void everyRuleShowsAClearCaseAConflictAndOneMore() {
    for (Rule rule : Stream.of(BOOK, LINES).flatMap(book -> book.rules().stream()).toList()) {
      Set<Expectation> shown =
          rule.examples().stream()
              .map(Example::expect)
              .collect(Collectors.toCollection(() -> EnumSet.noneOf(Expectation.class)));
      assertTrue(
          shown.containsAll(Set.of(Expectation.CLEAR, Expectation.CONFLICT)),
          rule.id() + " shows " + shown);
      assertTrue(rule.examples().size() >= 3, rule.id());
    }
  }

  @Test
  void idsAndLevelsAreStable() {
    assertEquals(
        "RL-01 RL-02 PBF-01 PBF-03 UDB-01 UDB-02",
        ids(Level.BLOCK),
        "findings are known by these ids; retire one, never rename it");
    assertEquals("RL-03 PBF-02 PBF-04 UDB-03 UDB-05 UDB-06 UDB-07", ids(Level.WARN));
    assertEquals("UDB-04", ids(Level.INFO));
  }

  @Test
  void everyPlannedUseIsLookedAtByExactlyOneRuleOfTheBoundary() {
    // 2023 classification: 24 first-level classes; 0701, 0703 … where the rules go a level deeper
    List<String> rural = List.of("0703", "0704", "1002", "1003");
    for (String code : PLANNED_CONSTRUCTION) {
      long rules =
          BOOK.rules().stream()
              .filter(rule -> rule.relation() == Relation.MUST_BE_INSIDE)
              .filter(rule -> rule.subject().where().holds(parcel(code)))
              .count();
      assertEquals(rural.contains(code) ? 0 : 1, rules, code);
    }
  }

  private static SimpleFeature parcel(String code) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName("parcels");
    type.add("YDYHFLDM", String.class);
    return SimpleFeatureBuilder.build(type.buildFeatureType(), new Object[] {code}, "1");
  }

  /** Without a review file the subject's role must follow from the book. */
  @Test
  void theBookOfProjectsJudgesNothingElse() {
    assertEquals(
        Set.of("parcels"),
        BOOK.rules().stream().map(rule -> rule.subject().role()).collect(Collectors.toSet()));
  }

  private static RuleBook read(String book) {
    return RuleBookReader.read(Path.of("..", "sample-data", "qinghe", book));
  }

  private static String ids(Level level) {
    return BOOK.rules().stream()
        .filter(rule -> rule.level() == level)
        .map(Rule::id)
        .collect(Collectors.joining(" "));
  }
}
