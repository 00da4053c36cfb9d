package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import merestone.finding.Account;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.LedgerRow.Counts;
import merestone.finding.Verdict;
import merestone.geom.GroundArea;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.progress.SilentProgress;
import merestone.rule.Application;
import merestone.rule.AreaKind;
import merestone.rule.Basis;
import merestone.rule.Condition;
import merestone.rule.GroundDemand;
import merestone.rule.Level;
import merestone.rule.Limit;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import merestone.rule.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleCheckTest {
  private static final Side PARCELS = Side.of("parcels", Condition.ALWAYS);
  private static final Side LINES = Side.of("lines", Condition.ALWAYS);
  private static final Limit ONE = new Limit(1, Limit.Unit.M2);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      only an edge in common   | POLYGON((2 0,4 0,4 2,2 2,2 0))                 | CLEAR    | CONFLICT
      a corner in common       | POLYGON((2 2,4 2,4 4,2 4,2 2))                 | CLEAR    | CONFLICT
      exactly the limit, 1 m²  | POLYGON((1.5 0,4 0,4 2,1.5 2,1.5 0))           | CLEAR    | CONFLICT
      a strip of 1.2 m²        | POLYGON((1.4 0,4 0,4 2,1.4 2,1.4 0))           | CONFLICT | CONFLICT
      all of it                | POLYGON((-1 -1,4 -1,4 4,-1 4,-1 -1))           | CONFLICT | CLEAR
      all but exactly 1 m²     | POLYGON((0 0,1.5 0,1.5 2,0 2,0 0))             | CONFLICT | CLEAR
      a hole around it         | POLYGON((-5 -5,9 -5,9 9,-5 9,-5 -5),(0 0,2 0,2 2,0 2,0 0)) | CLEAR | CONFLICT
      """)
  void parcelOf4SquareMetres(String situation, String line, String overlap, String inside) {
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,2 0,2 2,0 2,0 0))");
    RoleLayer lines = Layers.of("lines", line);

    assertEquals(overlap, answer(run(Relation.MUST_NOT_OVERLAP, parcels, lines)));
    assertEquals(inside, answer(run(Relation.MUST_BE_INSIDE, parcels, lines)));
  }

  @Test
  void manySmallOverlapsAddUpToAConflict() {
    // Three strips of 0.8 m² each, all under the limit of 1 m², take 2.4 m² together.
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,10 0,10 2,0 2,0 0))");
    RoleLayer lines =
        Layers.of(
            "lines",
            "POLYGON((1 0,1.4 0,1.4 2,1 2,1 0))",
            "POLYGON((3 0,3.4 0,3.4 2,3 2,3 0))",
            "POLYGON((5 0,5.4 0,5.4 2,5 2,5 0))");

    Findings found = run(Relation.MUST_NOT_OVERLAP, parcels, lines);

    assertEquals(2.4, found.all().get(0).evidence().orElseThrow().area().planarM2(), 1e-9);
    assertEquals(3, found.all().get(0).evidence().orElseThrow().parts().size());
  }

  @Test
  void theAccountClosesWhereConstraintsOverlap() {
    // By hand: parcel 100; A 40, B 40, both 20 => pairs 80, footprint 60, rest 40.
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,10 0,10 10,0 10,0 0))");
    RoleLayer lines =
        Layers.of("lines", "POLYGON((0 0,4 0,4 10,0 10,0 0))", "POLYGON((2 0,6 0,6 10,2 10,2 0))");

    Account account = run(Relation.MUST_NOT_OVERLAP, parcels, lines).accounts().get(0);

    assertEquals(80, account.sumOfPairs().planarM2(), 1e-9);
    assertEquals(60, account.footprint().planarM2(), 1e-9);
    assertEquals(40, account.rest().planarM2(), 1e-9);
    assertEquals(2, account.pairs());
  }

  @Test
  void aBowTieIsJudgedByItsTwoLobesAndTheRepairIsTold() {
    // Lobes of the bow-tie: two triangles of 25; the line covers the left one.
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,10 10,10 0,0 10,0 0))");
    RoleLayer lines = Layers.of("lines", "POLYGON((-1 -1,5 -1,5 11,-1 11,-1 -1))");

    Findings found = run(Relation.MUST_NOT_OVERLAP, parcels, lines);

    assertEquals(25, found.all().get(0).evidence().orElseThrow().area().planarM2(), 1e-9);
    assertEquals("rebuilt", found.repairs().get(0).rung());
    assertEquals(50, found.repairs().get(0).areaAfter(), 1e-9);
    assertTrue(found.repairs().get(0).fault().contains("5.0000 5.0000"));
  }

  @Test
  void aParcelWithoutGeometryIsUndecidedNeverClear() {
    RoleLayer parcels = Layers.role("parcels").add("", Map.of("BSM", "P1")).build();
    RoleLayer lines = Layers.of("lines", "POLYGON((0 0,1 0,1 1,0 1,0 0))");

    Findings found = run(Relation.MUST_NOT_OVERLAP, parcels, lines);

    assertEquals(Verdict.INCOMPLETE, found.verdict());
    assertEquals(new Counts(1, 0, 0, 0, 1, 0, 0), found.ledger().get(0).counts());
    assertEquals("P1", found.all().get(0).subject().key());
  }

  @Test
  void aConstraintWithoutGeometryMakesTheRunIncomplete() {
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,2 0,2 2,0 2,0 0))");
    RoleLayer lines = Layers.role("lines").add("", Map.of("BSM", "L1")).build();

    Findings found = run(Relation.MUST_NOT_OVERLAP, parcels, lines);

    assertEquals(Verdict.INCOMPLETE, found.verdict());
    assertEquals(Finding.Kind.UNDECIDED, found.all().get(0).kind());
    assertEquals("L1", found.all().get(0).subject().key());
    assertEquals(LedgerRow.Side.CONSTRAINT, found.ledger().get(1).side());
    assertEquals(1, found.ledger().get(1).counts().undecided());
  }

  @Test
  void aMissingOrEmptyLayerOrColumnMeansNotRun() {
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,2 0,2 2,0 2,0 0))");
    Rule onColumn =
        rule("R", Relation.MUST_NOT_OVERLAP, PARCELS, Side.of("lines", where("DLBM = '0101'")));

    Findings missing = run(onColumn, parcels);
    Findings empty = run(onColumn, parcels, Layers.role("lines").build());
    Findings column = run(onColumn, parcels, Layers.of("lines", "POLYGON((0 0,1 0,1 1,0 1,0 0))"));

    for (Findings found : List.of(missing, empty, column)) {
      assertEquals(Verdict.INCOMPLETE, found.verdict());
      assertEquals(new Counts(1, 0, 0, 0, 0, 1, 0), found.ledger().get(0).counts());
    }
    assertTrue(missing.ledger().get(0).why().en().contains("No layer"));
    assertTrue(empty.ledger().get(0).why().en().contains("has no features"));
    assertTrue(column.ledger().get(0).why().en().contains("DLBM"));
  }

  @Test
  void nothingToSayIsCleanOnlyIfAllWasChecked() {
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,2 0,2 2,0 2,0 0))");
    RoleLayer lines = Layers.of("lines", "POLYGON((9 9,10 9,10 10,9 10,9 9))");

    Findings found = run(Relation.MUST_NOT_OVERLAP, parcels, lines);

    assertEquals(Verdict.CLEAN, found.verdict());
    assertEquals(new Counts(1, 1, 1, 0, 0, 0, 0), found.ledger().get(0).counts());
  }

  @ParameterizedTest(name = "zone attribute {0}, zone layer loaded {1}: {2}")
  @CsvSource({
    "core, false, CONFLICT",
    "rest, false, CLEAR",
    "'', false, UNDECIDED",
    "'', true, CONFLICT",
    "rest, true, CLEAR"
  })
  void whereTheAttributeIsSilentTheZoneLayerDecides(
      String zone, boolean zonesLoaded, String expected) {
    Side core =
        new Side(
            "lines",
            where("ZONE = 'core'"),
            where("ZONE = 'core' OR ZONE = 'rest'"),
            Optional.of(new Side.ZoneLayer("reserve", Condition.ALWAYS, Side.Take.INSIDE)),
            Side.Unknown.UNDECIDED,
            Set.of(),
            Optional.empty());
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,2 0,2 2,0 2,0 0))");
    RoleLayer lines =
        Layers.role("lines")
            .add("POLYGON((0 0,9 0,9 9,0 9,0 0))", Map.of("BSM", "L", "ZONE", zone))
            .build();
    RoleLayer reserve = Layers.of("reserve", "POLYGON((1 0,9 0,9 9,1 9,1 0))");
    Rule rule = rule("R", Relation.MUST_NOT_OVERLAP, PARCELS, core);

    Findings found = zonesLoaded ? run(rule, parcels, lines, reserve) : run(rule, parcels, lines);

    assertEquals(expected, answer(found));
    if (zone.isEmpty() && zonesLoaded) {
      // Half of the parcel, 2 of 4 m², lies in the reserve.
      assertEquals(2, found.all().get(0).evidence().orElseThrow().area().planarM2(), 1e-9);
    }
  }

  @Test
  void theDecidingAreaIsTheOneAskedFor() {
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,2 0,2 2,0 2,0 0))");
    RoleLayer lines = Layers.of("lines", "POLYGON((0 0,0.6 0,0.6 2,0 2,0 0))");
    Rule rule = rule("R", Relation.MUST_NOT_OVERLAP, PARCELS, LINES);
    // 1.2 m² in the plane; an ellipsoid that halves every area makes it 0.6 m².
    CheckSettings halved =
        new CheckSettings(AreaKind.ELLIPSOIDAL, ground -> ground.getArea() / 2, 1, 0.1);

    Findings found =
        RuleCheck.run(book(rule), List.of(parcels, lines), halved, new SilentProgress());

    assertEquals(Verdict.CLEAN, found.verdict());
  }

  @Test
  void aSliverIsAConflictWithADoubt() {
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,100 0,100 50,0 50,0 0))");
    RoleLayer lines = Layers.of("lines", "POLYGON((-9 -9,109 -9,109 0.05,-9 0.05,-9 -9))");

    Finding sliver = run(Relation.MUST_NOT_OVERLAP, parcels, lines).all().get(0);

    assertEquals(5, sliver.evidence().orElseThrow().area().planarM2(), 1e-9);
    // Mean width 2A / P = 10 / 200.1 = 0.050 m.
    assertTrue(sliver.doubt().en().contains("0.0500 m wide"), sliver.doubt().en());
  }

  @Test
  void namesOfFindingsSurviveARerunAndDoubledKeys() {
    RoleLayer parcels =
        Layers.role("parcels")
            .add("POLYGON((0 0,2 0,2 2,0 2,0 0))", Map.of("BSM", "SAME"))
            .add("POLYGON((4 0,6 0,6 2,4 2,4 0))", Map.of("BSM", "SAME"))
            .build();
    RoleLayer lines = Layers.of("lines", "POLYGON((-1 -1,9 -1,9 9,-1 9,-1 -1))");

    List<Finding> first = run(Relation.MUST_NOT_OVERLAP, parcels, lines).all();
    List<Finding> second = run(Relation.MUST_NOT_OVERLAP, parcels, lines).all();

    assertEquals(
        first.stream().map(Finding::id).toList(), second.stream().map(Finding::id).toList());
    assertNotEquals(first.get(0).id(), first.get(1).id());
  }

  @Test
  void threadsCannotBeSeenInTheAnswer() {
    Random random = new Random(5);
    Layers parcels = Layers.role("parcels");
    Layers lines = Layers.role("lines");
    for (int i = 0; i < 900; i++) {
      parcels.add(
          TabulationTest.disc(random.nextDouble(2000), random.nextDouble(2000), 20, 16),
          Map.of("BSM", "P" + i));
      lines.add(
          TabulationTest.disc(random.nextDouble(2000), random.nextDouble(2000), 25, 16),
          Map.of("BSM", "L" + i));
    }
    List<RoleLayer> layers = List.of(parcels.build(), lines.build());
    RuleBook book =
        book(
            rule("A", Relation.MUST_NOT_OVERLAP, PARCELS, LINES),
            rule("B", Relation.MUST_BE_INSIDE, PARCELS, LINES));

    Findings one = RuleCheck.run(book, layers, settings(1), new SilentProgress());
    Findings three = RuleCheck.run(book, layers, settings(3), new SilentProgress());

    assertTrue(one.all().size() > 900, "findings: " + one.all().size());
    assertEquals(one.toString(), three.toString());
  }

  /**
   * By hand, against the line 0..10 × 0..10: bow-tie with lobes of 1 m² each, 2 m²; clockwise
   * square with a hole, 9 − 1 = 8 m²; the polygon of a collection, 4 m²; two parts, 1 + 1 m²; what
   * has no ground is undecided.
   */
  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 4})
  void groundThatIsNotAsItWasReadStandsInItsPlace(int threads) {
    RoleLayer parcels =
        Layers.of(
            "parcels",
            "POLYGON((0 0,2 2,2 0,0 2,0 0))",
            "",
            "POLYGON((4 4,4 7,7 7,7 4,4 4),(5 5,6 5,6 6,5 6,5 5))",
            "GEOMETRYCOLLECTION(POINT(1 1),POLYGON((8 8,10 8,10 10,8 10,8 8)))",
            "POINT(3 3)",
            "MULTIPOLYGON(((0 9,1 9,1 10,0 10,0 9)),((2 9,3 9,3 10,2 10,2 9)))");
    RoleLayer lines = Layers.of("lines", "POLYGON((0 0,10 0,10 10,0 10,0 0))");

    Findings found =
        RuleCheck.run(
            book(rule("R", Relation.MUST_NOT_OVERLAP, PARCELS, LINES)),
            List.of(parcels, lines),
            settings(threads),
            new SilentProgress());

    assertEquals(
        List.of("K0 2.0", "K1 ?", "K2 8.0", "K3 4.0", "K4 ?", "K5 2.0"),
        found.all().stream()
            .map(f -> f.subject().key() + " " + f.evidence().map(RuleCheckTest::m2).orElse("?"))
            .toList());
    assertEquals(List.of("K0"), found.repairs().stream().map(r -> r.feature().key()).toList());
  }

  private static String m2(Evidence evidence) {
    return String.valueOf(evidence.area().planarM2());
  }

  private static Findings run(Relation relation, RoleLayer parcels, RoleLayer lines) {
    return run(rule("R", relation, PARCELS, LINES), parcels, lines);
  }

  private static Findings run(Rule rule, RoleLayer... layers) {
    return RuleCheck.run(book(rule), List.of(layers), settings(1), new SilentProgress());
  }

  private static CheckSettings settings(int threads) {
    return new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, threads, 0.1);
  }

  private static String answer(Findings found) {
    return found.all().isEmpty() ? "CLEAR" : found.all().get(0).kind().name();
  }

  private static Condition where(String ecql) {
    return Condition.parse(ecql);
  }

  private static RuleBook book(Rule... rules) {
    return new RuleBook("test", "1", Text.same("test"), AreaKind.PLANAR, List.of(rules));
  }

  private static Rule rule(String id, Relation relation, Side subject, Side constraint) {
    return new Rule(
        id,
        Level.BLOCK,
        new Wording(Text.same(id), Text.same("{parcel} {areaM2}"), Text.same("")),
        new Basis(Text.same("a law"), "", "", false),
        subject,
        GroundDemand.of(relation, constraint, ONE),
        Application.ALWAYS,
        List.of());
  }
}
