package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.finding.Account;
import merestone.finding.DoubleCover;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.Rungs;
import merestone.finding.Verdict;
import merestone.geom.EllipsoidalArea;
import merestone.geom.GaussKrueger;
import merestone.geom.Geometries;
import merestone.geom.GroundArea;
import merestone.geom.Spheroid;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.progress.Cancelled;
import merestone.progress.SilentProgress;
import merestone.rule.AreaKind;
import merestone.rule.Condition;
import merestone.rule.Relation;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.Side;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** How the engine works inside: what it makes, what it counts, what it survives. */
class EngineTest {
  private static final Side PARCELS = Side.of("parcels", Condition.ALWAYS);
  private static final Side LINES = Side.of("lines", Condition.ALWAYS);
  private static final String NEAR = "POLYGON((0 0,10 0,10 10,0 10,0 0))";
  private static final String FAR = "POLYGON((100 0,110 0,110 10,100 10,100 0))";
  private static final EllipsoidalArea SURVEY =
      new EllipsoidalArea(Spheroid.CGCS2000, new GaussKrueger(117, 39_500_000));

  @Test
  void groundBelowTheLimitIsNeverMadeIntoAGeometry() {
    // 0.5 m² of either parcel: below the limit of 1 m². Each parcel itself is measured, no more.
    Counting area = new Counting();
    RoleLayer lines = Layers.of("lines", "POLYGON((-1 -1,0.05 -1,0.05 10,-1 10,-1 -1))");

    Findings found =
        run(rule(Relation.MUST_NOT_OVERLAP, PARCELS), area, Layers.of("parcels", NEAR, FAR), lines);

    assertEquals(Verdict.CLEAN, found.verdict());
    assertEquals(0.5, found.accounts().get(0).footprint().planarM2(), 1e-9);
    assertEquals(2, area.measured.size());
  }

  @Test
  void aParcelInsideIsClearedByItsAreaAlone() {
    Counting area = new Counting();
    RoleLayer lines =
        Layers.of(
            "lines",
            "POLYGON((-1 -1,5 -1,5 11,-1 11,-1 -1))",
            "POLYGON((5 -1,99 -1,99 11,5 11,5 -1))");

    Findings found =
        run(rule(Relation.MUST_BE_INSIDE, PARCELS), area, Layers.of("parcels", NEAR), lines);

    assertEquals(Verdict.CLEAN, found.verdict());
    assertEquals(1, area.measured.size());
  }

  @Test
  void theLedgerSaysHowPairsWereDecided() {
    // One line covers half of the parcel; one is a neighbour across a slanted edge, which only an
    // overlay can tell from a sliver; one is far away and makes no pair.
    RoleLayer parcels = Layers.of("parcels", "POLYGON((0 0,10 0,0 10,0 0))");
    RoleLayer lines =
        Layers.of(
            "lines",
            "POLYGON((0 0,5 0,5 10,0 10,0 0))",
            "POLYGON((10 0,10 10,0 10,10 0))",
            "POLYGON((50 50,60 50,60 60,50 50))");

    List<LedgerRow> ledger =
        run(rule(Relation.MUST_NOT_OVERLAP, PARCELS), GroundArea.PLANE, parcels, lines).ledger();

    assertEquals(Rungs.NONE, ledger.get(0).pairs());
    assertEquals(new Rungs(1, 1, 0, 0, 0), ledger.get(1).pairs());
  }

  @Test
  void severalFeaturesAreAskedOfTheSameZones() {
    // Parcel 10 x 10. Two silent lines of 4 x 10 and 3 x 10 cover x 0 to 4 and 7 to 10; the zones
    // cover y 0 to 3 in two overlapping parts: 4 * 3 + 3 * 3 = 21 m².
    Side zoned =
        new Side(
            "lines",
            Condition.parse("ZONE = 'core'"),
            Condition.parse("ZONE IS NOT NULL"),
            Optional.of(new Side.ZoneLayer("reserve", Condition.ALWAYS, Side.Take.INSIDE)),
            Side.Unknown.UNDECIDED,
            Set.of(),
            Optional.empty());
    RoleLayer lines =
        Layers.role("lines")
            .add("POLYGON((0 0,4 0,4 10,0 10,0 0))", Map.of("BSM", "A"))
            .add("POLYGON((7 0,10 0,10 10,7 10,7 0))", Map.of("BSM", "B"))
            .with("ZONE")
            .build();
    RoleLayer zones =
        Layers.of("reserve", "POLYGON((0 0,8 0,8 3,0 3,0 0))", "POLYGON((6 0,10 0,10 3,6 3,6 0))");

    Findings found =
        run(
            Rules.rule(Relation.MUST_NOT_OVERLAP, PARCELS, zoned),
            GroundArea.PLANE,
            Layers.of("parcels", NEAR),
            lines,
            zones);

    Evidence evidence = found.all().get(0).evidence().orElseThrow();
    assertEquals(21, evidence.area().planarM2(), 1e-9);
    assertEquals(
        List.of(12.0, 9.0), evidence.parts().stream().map(p -> p.area().planarM2()).toList());
  }

  @Test
  void accountsOnTheEllipsoidCloseAndAgreeWithTheSurveyMethod() {
    // A kilometre square 120 km east of the meridian, fully covered by two lines that overlap.
    String square =
        "POLYGON((39620000 3900000,39621000 3900000,39621000 3901000,39620000 3901000,39620000 3900000))";
    RoleLayer lines =
        Layers.of(
            "lines",
            "POLYGON((39619000 3899000,39620600 3899000,39620600 3902000,39619000 3902000,39619000 3899000))",
            "POLYGON((39620300 3899000,39622000 3899000,39622000 3902000,39620300 3902000,39620300 3899000))");

    Account account =
        run(rule(Relation.MUST_BE_INSIDE, PARCELS), SURVEY, Layers.of("parcels", square), lines)
            .accounts()
            .get(0);

    // Pairs: 600 m and 700 m wide. The survey rounds by some 0.01 m² for a square kilometre.
    assertEquals(1_300_000, account.sumOfPairs().planarM2(), 1e-3);
    assertEquals(0, account.rest().ellipsoidalM2(), 1e-6);
    double pairs = SURVEY.of(box(39_620_000, 39_620_600)) + SURVEY.of(box(39_620_300, 39_621_000));
    assertEquals(pairs, account.sumOfPairs().ellipsoidalM2(), 0.1);
  }

  @Test
  void groundUnderTwoLayersIsToldOnce() {
    // Farmland takes x 0 to 6 in two parts that overlap, the red line x 4 to 8: 2 x 10 m under
    // both.
    String upTo4 = "POLYGON((0 0,4 0,4 10,0 10,0 0))";
    RoleLayer lines = Layers.of("lines", upTo4, "POLYGON((3 0,6 0,6 10,3 10,3 0))");
    RoleLayer red = Layers.of("red", "POLYGON((4 0,8 0,8 10,4 10,4 0))");
    Side side = Side.of("red", Condition.ALWAYS);
    List<Rule> rules =
        List.of(
            rule(Relation.MUST_NOT_OVERLAP, PARCELS),
            Rules.rule(Relation.MUST_NOT_OVERLAP, PARCELS, side));
    List<RoleLayer> layers = List.of(Layers.of("parcels", NEAR), lines, red);
    for (GroundArea area : List.of(GroundArea.PLANE, (GroundArea) Geometry::getArea)) {
      CheckSettings settings = new CheckSettings(AreaKind.PLANAR, area, 1, 0.1);
      RuleBook book = new RuleBook("test", "1", Text.same("test"), AreaKind.PLANAR, rules);

      Findings found = RuleCheck.run(book, layers, settings, new SilentProgress());

      DoubleCover both = found.doubleCovers().get(0);
      assertEquals(1, found.doubleCovers().size());
      assertEquals("lines red", both.layer() + " " + both.other());
      assertEquals(20, both.area().orElseThrow().planarM2(), 1e-9);
      assertEquals(20, both.area().orElseThrow().ellipsoidalM2(), 1e-9);
    }
  }

  @Test
  void whereNoDensityIsKnownAccountsAreMeasuredOnGeometries() {
    GroundArea halved = ground -> ground.getArea() / 2;
    RoleLayer lines =
        Layers.of("lines", "POLYGON((0 0,4 0,4 10,0 10,0 0))", "POLYGON((2 0,6 0,6 10,2 10,2 0))");

    Account account =
        run(rule(Relation.MUST_NOT_OVERLAP, PARCELS), halved, Layers.of("parcels", NEAR), lines)
            .accounts()
            .get(0);

    assertEquals(40, account.sumOfPairs().ellipsoidalM2(), 1e-9);
    assertEquals(30, account.footprint().ellipsoidalM2(), 1e-9);
  }

  @Test
  void aFilterThatThrowsMakesOnlyItsParcelUndecided() {
    // "soon" is no date: GeoTools throws.
    String ecql = "dateParse('yyyy-MM-dd', ENDS) > '2024-01-01'";
    Side subject = Side.of("parcels", Condition.parse(ecql));
    RoleLayer parcels =
        Layers.role("parcels")
            .add(NEAR, Map.of("BSM", "P1", "ENDS", "soon"))
            .add(FAR, Map.of("BSM", "P2", "ENDS", "2024-05-01"))
            .build();
    RoleLayer lines = Layers.of("lines", NEAR, FAR);

    Findings found =
        run(rule(Relation.MUST_NOT_OVERLAP, subject), GroundArea.PLANE, parcels, lines);

    assertEquals(
        List.of("P1 UNDECIDED", "P2 CONFLICT"),
        found.all().stream().map(f -> f.subject().key() + " " + f.kind()).toList());
    assertTrue(found.all().get(0).message().en().contains("Exception"), found.toString());
    assertEquals(Verdict.INCOMPLETE, found.verdict());
  }

  @Test
  void aRecursionWithoutEndMakesOnlyItsParcelUndecided() {
    GroundArea poisoned =
        ground -> {
          if (ground.getEnvelopeInternal().getMaxX() > 50) {
            throw new StackOverflowError();
          }
          return ground.getArea();
        };
    RoleLayer parcels = Layers.of("parcels", NEAR, FAR);

    Findings found =
        run(rule(Relation.MUST_NOT_OVERLAP, PARCELS), poisoned, parcels, Layers.of("lines", NEAR));

    assertEquals(
        List.of(Finding.Kind.CONFLICT, Finding.Kind.UNDECIDED),
        found.all().stream().map(Finding::kind).toList());
    assertTrue(found.all().get(1).message().en().contains("StackOverflowError"));
  }

  @Test
  void aGeometryThatCannotBeRepairedForAFaultOfTheProgramIsUnusable() {
    RoleLayer lines =
        Layers.role("lines")
            .add(new Poisoned(), Map.of("BSM", "L1"))
            .add(NEAR, Map.of("BSM", "L2"))
            .build();

    Findings found =
        run(
            rule(Relation.MUST_NOT_OVERLAP, PARCELS),
            GroundArea.PLANE,
            Layers.of("parcels", NEAR),
            lines);

    assertEquals(
        List.of("K0 CONFLICT", "L1 UNDECIDED"),
        found.all().stream().map(f -> f.subject().key() + " " + f.kind()).toList());
  }

  @Test
  void cancellingAndLackOfMemoryAreNoMishaps() {
    assertThrows(Cancelled.class, () -> Mishap.caught(EngineTest::cancelled, why -> why));
    assertThrows(OutOfMemoryError.class, () -> Mishap.caught(EngineTest::full, why -> why));
    assertEquals("a", Mishap.caught(() -> "a", why -> why));
  }

  private static String cancelled() {
    throw new Cancelled();
  }

  private static String full() {
    throw new OutOfMemoryError();
  }

  private static Geometry box(double fromX, double toX) {
    return Geometries.FACTORY.toGeometry(new Envelope(fromX, toX, 3_900_000, 3_901_000));
  }

  /** Notes what it measures; the plane's area. */
  private static final class Counting implements GroundArea {
    private final List<Geometry> measured = new ArrayList<>();

    @Override
    public double of(Geometry ground) {
      measured.add(ground);
      return ground.getArea();
    }

    @Override
    public double density(double x, double y) {
      return 1;
    }
  }

  private static Findings run(Rule rule, GroundArea area, RoleLayer... layers) {
    CheckSettings settings = new CheckSettings(AreaKind.PLANAR, area, 1, 0.1);
    return RuleCheck.run(Rules.book(rule), List.of(layers), settings, new SilentProgress());
  }

  private static Rule rule(Relation relation, Side subject) {
    return Rules.rule(relation, subject, LINES);
  }
}
