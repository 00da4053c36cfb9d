package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.check.Approvals.Grant;
import merestone.finding.Approval;
import merestone.finding.Finding;
import merestone.finding.Finding.Kind;
import merestone.finding.Findings;
import merestone.geom.GroundArea;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.rule.AreaKind;
import merestone.rule.Condition;
import merestone.rule.Deviation;
import merestone.rule.Limit;
import merestone.rule.Relation;
import merestone.rule.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * A square of 10 m takes 5 m × 10 m = 50 m² of farmland, from x = 5 to x = 10; the rule tolerates 1
 * m².
 */
class ApprovalsTest {
  private static final CheckSettings SETTINGS =
      new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, 1, 0);
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final Findings FOUND = found();

  private static Findings found() {
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,10 0,10 10,0 10,0 0))");
    RoleLayer farmland = Layers.of("farmland", "POLYGON((5 0,15 0,15 10,5 10,5 0))");
    return RuleCheck.run(
        Rules.book(
            Rules.rule(
                Relation.MUST_NOT_OVERLAP,
                Side.of("parcels", Condition.ALWAYS),
                Side.of("farmland", Condition.ALWAYS))),
        List.of(parcels, farmland),
        SETTINGS,
        new SilentProgress());
  }

  @ParameterizedTest(name = "{0} {1} {2} up to {3} until {4}: {5} {6}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "R | parcels  | K0 | -  | -          | EXCEPTED | excepted by D 1 road",
        "* | -        | K0 | -  | -          | EXCEPTED | excepted by D 1 road",
        "R | parcels  | K0 | 50 | 2026-03-01 | EXCEPTED | excepted by D 1 road",
        "R | parcels  | K0 | 49 | -          | CONFLICT | approval D 1 is outgrown by 1.00 m²",
        "R | parcels  | K0 | -  | 2026-02-28 | CONFLICT | approval D 1 expired on 2026-02-28, open again",
        "S | parcels  | K0 | -  | -          | CONFLICT | -",
        "R | farmland | K0 | -  | -          | CONFLICT | -",
        "R | parcels  | K1 | -  | -          | CONFLICT | -",
      })
  void anApprovalByKeyHoldsForItsRuleAmountAndDays(ArgumentsAccessor given) {
    String role = given.getString(1);
    Double upTo = given.getDouble(3);
    Grant grant =
        new Grant(
            new Deviation(
                "D 1",
                Text.same("road"),
                List.of(given.getString(0)),
                Optional.of(
                    new Deviation.Subjects(
                        role == null ? "" : role, "", List.of(given.getString(2)))),
                Optional.empty(),
                Optional.ofNullable(upTo).map(most -> new Limit(most, Limit.Unit.M2)),
                Optional.ofNullable(given.get(4, LocalDate.class)),
                1),
            Optional.empty());

    expect(given.get(5, Kind.class), given.getString(6), grant, Optional.of(DAY));
  }

  /** Without a reference date nobody knows whether it has expired. */
  @Test
  void anApprovalThatExpiresDoesNotHoldWithoutADay() throws ParseException {
    Grant grant = outline("POLYGON((0 0,20 0,20 20,0 20,0 0))", Optional.of(DAY));

    expect(
        Kind.CONFLICT,
        "approval D 2 runs until 2026-03-01; the review names no reference date, so it is not shown"
            + " to hold",
        grant,
        Optional.empty());
  }

  /** Of the 50 m², 10 m × (10 − x) lie outside an outline that ends at x. */
  @ParameterizedTest
  @CsvSource({"10, EXCEPTED, 0", "9.9, EXCEPTED, 1", "9.8, CONFLICT, 2.00", "6, CONFLICT, 40.00"})
  void anOutlineHoldsUpToWhatTheRuleTolerates(double end, Kind kind, String outside)
      throws ParseException {
    Grant grant =
        outline("POLYGON((0 -5,%1$s -5,%1$s 15,0 15,0 -5))".formatted(end), Optional.empty());

    expect(
        kind,
        kind == Kind.EXCEPTED
            ? "excepted by D 2"
            : "approval D 2 is outgrown: " + outside + " m² lie outside its outline",
        grant,
        Optional.of(DAY));
  }

  /** It touches the conflict along x = 5. */
  @Test
  void anOutlineThatOnlyTouchesIsUnused() throws ParseException {
    Grant grant = outline("POLYGON((0 0,5 0,5 10,0 10,0 0))", Optional.empty());

    expect(Kind.CONFLICT, null, grant, Optional.of(DAY));
  }

  @Test
  void theFirstThatHoldsDecidesAndTheLedgerFollows() throws ParseException {
    Grant late = outline("POLYGON((0 0,20 0,20 20,0 20,0 0))", Optional.of(DAY.minusDays(1)));
    Grant good = outline("POLYGON((0 0,20 0,20 20,0 20,0 0))", Optional.empty());

    Approvals.Result result =
        new Approvals(List.of(late, good), Optional.of(DAY), SETTINGS).applied(FOUND, Map.of());

    assertEquals(1, result.findings().excepted());
    assertEquals(0, result.findings().ledger().get(0).counts().conflict());
    assertEquals(1, result.findings().ledger().get(0).counts().excepted());
    assertTrue(result.unused().isEmpty());
  }

  private static Grant outline(String wkt, Optional<LocalDate> expires) throws ParseException {
    Deviation deviation =
        new Deviation(
            "D 2",
            Text.same(""),
            List.of("R"),
            Optional.empty(),
            Optional.of(new Deviation.Outline(wkt, "")),
            Optional.empty(),
            expires,
            1);
    return new Grant(deviation, Optional.of(new WKTReader().read(wkt)));
  }

  private static void expect(Kind kind, String said, Grant grant, Optional<LocalDate> day) {
    Map<String, String> roles = Map.of("parcels", "parcels", "farmland", "farmland");
    Approvals.Result result = new Approvals(List.of(grant), day, SETTINGS).applied(FOUND, roles);
    Finding finding = result.findings().all().get(0);
    assertEquals(kind, finding.kind());
    assertEquals(
        Optional.ofNullable(said),
        finding.appraisal().approval().map(Approval::words).map(words -> words.en().strip()));
    assertEquals(said == null ? 1 : 0, result.unused().size());
    assertEquals(50, finding.evidence().orElseThrow().area().planarM2(), 1e-9);
  }
}
