package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Finding.Kind;
import merestone.finding.Findings;
import merestone.finding.LedgerRow.Counts;
import merestone.finding.Verdict;
import merestone.geom.GroundArea;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.rule.Application;
import merestone.rule.Application.Exemption;
import merestone.rule.AreaKind;
import merestone.rule.Condition;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules that are not in force, and subjects that rules let pass. */
class ValidityAndExemptionTest {
  private static final CheckSettings SETTINGS =
      new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, 2, 0);
  private static final String SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))";
  private static final RoleLayer FARMLAND =
      Layers.of("farmland", "POLYGON((5 0,15 0,15 10,5 10,5 0))");

  /** First and last day count; a rule that is not in force is told and leaves the run complete. */
  @ParameterizedTest
  @CsvSource({
    "2025-12-31, false",
    "2026-01-01, true",
    "2026-06-30, true",
    "2026-07-01, false",
  })
  void aRuleIsInForceFromItsFirstToItsLastDay(LocalDate day, boolean inForce) {
    Application dated =
        new Application(
            Optional.of(LocalDate.parse("2026-01-01")),
            Optional.of(LocalDate.parse("2026-06-30")),
            Optional.empty(),
            List.of());
    RuleBook book =
        Rules.book(rule("A", dated)).with(List.of(rule("A", dated), rule("B", Application.ALWAYS)));

    Findings found = run(book.on(day), parcel(Map.of("BSM", "P1")));

    assertEquals(inForce ? 2 : 1, found.conflicts());
    assertEquals(!inForce, found.ledger().get(0).leftOut());
    assertEquals(inForce, found.ledger().get(0).why().zh().isEmpty());
    assertTrue(found.ledger().get(0).isComplete());
    assertEquals(Verdict.FINDINGS, found.verdict());
  }

  @Test
  void aBookOfWhichNoRuleIsInForceIsNotClean() {
    Application past =
        new Application(
            Optional.empty(),
            Optional.of(LocalDate.parse("2020-01-01")),
            Optional.empty(),
            List.of());

    Findings found =
        run(
            Rules.book(rule("A", past)).on(LocalDate.parse("2026-01-01")),
            parcel(Map.of("BSM", "P1")));

    assertEquals(0, found.all().size());
    assertEquals(Verdict.INCOMPLETE, found.verdict());
  }

  /** SFZDXM is empty, or the column is not there: it proves nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SFZDXM = '是'               | SFZDXM | 是 | EXCEPTED",
        "SFZDXM = '是'               | SFZDXM | 否 | CONFLICT",
        "SFZDXM = '是'               | BZ     | 是 | CONFLICT",
        "SFZDXM <> '否'              | BZ     | 是 | CONFLICT",
        "NOT (SFZDXM = '否')         | BZ     | 是 | CONFLICT",
        "SFZDXM IS NULL              | BZ     | 是 | EXCEPTED",
        "SFZDXM = '是' OR BZ = '是'  | BZ     | 是 | EXCEPTED",
        "SFZDXM <> '否' AND BZ = '是'| BZ     | 是 | CONFLICT",
      })
  void onlyWhatIsCertainlySaidExcepts(String where, String column, String value, Kind kind) {
    Findings found = run(Rules.book(rule("A", exempting(where))), parcel(Map.of(column, value)));

    assertEquals(kind, found.all().get(0).kind());
    boolean excepted = kind == Kind.EXCEPTED;
    assertEquals(
        new Counts(1, 1, 0, excepted ? 0 : 1, 0, 0, excepted ? 1 : 0),
        found.ledger().get(0).counts());
    assertEquals(excepted, found.all().get(0).appraisal().approval().isPresent());
    assertEquals(!excepted, found.anyAtLeast(merestone.rule.Level.BLOCK));
  }

  @Test
  void anExceptionSaysWhyAndKeepsTheNameOfTheConflict() {
    RoleLayer parcels = parcel(Map.of("SFZDXM", "是"));
    Findings open = run(Rules.book(rule("A", Application.ALWAYS)), parcels);
    Findings found = run(Rules.book(rule("A", exempting("SFZDXM = '是'"))), parcels);

    assertEquals(open.all().get(0).id(), found.all().get(0).id());
    assertEquals(
        "excepted by the rule: a national project",
        found.all().get(0).appraisal().approval().orElseThrow().words().en());
    assertFalse(found.verdict() == Verdict.CLEAN);
    assertEquals(1, found.excepted());
  }

  private static Application exempting(String where) {
    Exemption exemption =
        new Exemption(Condition.parse(where), new Text("国家重大项目", "a national project"));
    return new Application(
        Optional.empty(), Optional.empty(), Optional.empty(), List.of(exemption));
  }

  private static Rule rule(String id, Application application) {
    Rule rule =
        Rules.rule(
            Relation.MUST_NOT_OVERLAP,
            Side.of("parcels", Condition.ALWAYS),
            Side.of("farmland", Condition.ALWAYS));
    return new Rule(
        id,
        rule.level(),
        rule.wording(),
        rule.basis(),
        rule.subject(),
        rule.demand(),
        application,
        List.of());
  }

  private static RoleLayer parcel(Map<String, String> attributes) {
    return Layers.role("parcels").add(SQUARE, attributes).build();
  }

  private static Findings run(RuleBook book, RoleLayer parcels) {
    return RuleCheck.run(book, List.of(parcels, FARMLAND), SETTINGS, new SilentProgress());
  }
}
