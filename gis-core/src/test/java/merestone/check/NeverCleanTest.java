package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.geom.GroundArea;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.rule.AreaKind;
import merestone.rule.Condition;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.Side;
import org.junit.jupiter.api.Test;

/** Ways to a wrong "no conflict", each closed: what is not known is undecided or not run. */
class NeverCleanTest {
  private static final String PARCEL = "POLYGON((0 0,10 0,10 10,0 10,0 0))";
  private static final String HALF = "POLYGON((5 0,15 0,15 10,5 10,5 0))";
  private static final String AWAY = "POLYGON((50 50,60 50,60 60,50 60,50 50))";
  private static final Side PARCELS = Side.of("parcels", Condition.ALWAYS);

  @Test
  void aConstraintThatLeavesItsAttributeEmptyMayBeMeant() {
    Rule rule = Rules.rule(Relation.MUST_NOT_OVERLAP, PARCELS, side("lines", "DLBM = '0101'"));

    Findings found = run(rule, parcel(Map.of()), line(HALF, ""));

    assertUndecided(found);
  }

  @Test
  void aSubjectThatLeavesItsAttributeEmptyIsUndecidedWhereTheRuleWouldBeBroken() {
    Rule rule =
        Rules.rule(Relation.MUST_NOT_OVERLAP, side("parcels", "USE = '0701'"), side("lines", ""));
    RoleLayer silent = parcel(Map.of("USE", ""));

    assertUndecided(run(rule, silent, line(HALF, "0101")));
    // Where nothing is broken either way, there is nothing to ask; another parcel is judged.
    Layers both = Layers.role("parcels").add(PARCEL, Map.of("USE", ""));
    both.add(AWAY, Map.of("USE", "0701"));
    assertEquals(
        Verdict.CLEAN,
        run(rule, both.build(), line("POLYGON((20 0,30 0,30 9,20 9,20 0))", "0101")).verdict());
  }

  @Test
  void aConditionThatSaysWhatEmptyMeansIsTakenAtItsWord() {
    Rule rule =
        Rules.rule(
            Relation.MUST_NOT_OVERLAP,
            PARCELS,
            side("lines", "DLBM IS NOT NULL AND DLBM = '0101'"));

    assertEquals(Verdict.CLEAN, run(rule, parcel(Map.of()), line(HALF, "")).verdict());
  }

  @Test
  void aZoneWithoutGeometryDecidesNothing() {
    RoleLayer zones = Layers.role("reserve").add("", Map.of("BSM", "Z")).build();

    Findings found = run(zoned(), parcel(Map.of()), line(HALF, ""), zones);

    assertEquals(Verdict.INCOMPLETE, found.verdict());
    assertTrue(found.all().stream().anyMatch(f -> f.subject().key().equals("Z")));
  }

  @Test
  void anEmptyZoneLayerProvesNothing() {
    Findings found = run(zoned(), parcel(Map.of()), line(HALF, ""), Layers.role("reserve").build());

    assertEquals(Verdict.INCOMPLETE, found.verdict());
    assertEquals(1, found.ledger().get(0).counts().notRun());
  }

  @Test
  void aRunThatJudgedNobodyIsNotClean() {
    Rule rule =
        Rules.rule(Relation.MUST_NOT_OVERLAP, side("parcels", "USE = '0701'"), side("lines", ""));

    Findings found = run(rule, parcel(Map.of("USE", "0101")), line(HALF, "0101"));

    assertEquals(Verdict.INCOMPLETE, found.verdict());
  }

  @Test
  void aParcelWithoutGeometryIsToldEvenIfNoRuleIsAboutIt() {
    Rule rule =
        Rules.rule(Relation.MUST_NOT_OVERLAP, side("parcels", "USE = '0701'"), side("lines", ""));
    Layers parcels = Layers.role("parcels").add(AWAY, Map.of("USE", "0701"));
    parcels.add("", Map.of("USE", "0101"));

    Findings found = run(rule, parcels.build(), line(HALF, "0101"));

    assertEquals(Verdict.INCOMPLETE, found.verdict());
    assertEquals("", found.ledger().get(found.ledger().size() - 1).rule());
  }

  @Test
  void toLieInAHoleThatARepairFilledIsNoProofOfLyingInside() {
    // The hole of the boundary was delivered as a second shell: repaired, it is ground.
    String shells =
        "MULTIPOLYGON(((-50 -50,50 -50,50 50,-50 50,-50 -50)),((-9 -9,19 -9,19 19,-9 19,-9 -9)))";
    Rule rule = Rules.rule(Relation.MUST_BE_INSIDE, PARCELS, side("lines", ""));

    assertUndecided(run(rule, parcel(Map.of()), line(shells, "0101")));
  }

  @Test
  void aRoleWhoseLayerWasLostGivesTheReason() {
    Rule rule = Rules.rule(Relation.MUST_NOT_OVERLAP, PARCELS, side("lines", ""));
    Map<String, Text> lost = Map.of("lines", Text.same("there is no file lines.shp"));

    Findings found =
        RuleCheck.run(
            Rules.book(rule), List.of(parcel(Map.of())), lost, settings(), new SilentProgress());

    assertTrue(found.ledger().get(0).why().en().contains("there is no file lines.shp"));
  }

  private static void assertUndecided(Findings found) {
    assertEquals(Verdict.INCOMPLETE, found.verdict());
    assertEquals(List.of(Finding.Kind.UNDECIDED), found.all().stream().map(Finding::kind).toList());
  }

  private static Rule zoned() {
    Side side =
        new Side(
            "lines",
            Condition.parse("DLBM = 'core'"),
            Condition.parse("DLBM = 'core' OR DLBM = 'rest'"),
            Optional.of(new Side.ZoneLayer("reserve", Condition.ALWAYS, Side.Take.INSIDE)),
            Side.Unknown.UNDECIDED,
            Set.of(),
            Optional.empty());
    return Rules.rule(Relation.MUST_NOT_OVERLAP, PARCELS, side);
  }

  private static RoleLayer parcel(Map<String, String> attributes) {
    return Layers.role("parcels").add(PARCEL, attributes).build();
  }

  private static RoleLayer line(String wkt, String dlbm) {
    return Layers.role("lines").add(wkt, Map.of("DLBM", dlbm)).build();
  }

  private static Side side(String role, String where) {
    return Side.of(role, where.isEmpty() ? Condition.ALWAYS : Condition.parse(where));
  }

  private static Findings run(Rule rule, RoleLayer... layers) {
    return RuleCheck.run(Rules.book(rule), List.of(layers), settings(), new SilentProgress());
  }

  private static CheckSettings settings() {
    return new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, 1, 0.1);
  }
}
