package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.finding.Findings;
import merestone.geom.GroundArea;
import merestone.layer.RoleLayer;
import merestone.progress.SilentProgress;
import merestone.rule.AreaKind;
import merestone.rule.Condition;
import merestone.rule.Relation;
import merestone.rule.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/** Accounts divided by what the constraint features say in a column. */
class AccountClassesTest {
  private static final String SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))";

  /**
   * By hand, in columns of a parcel 10 x 10: core 0-4 and 2-6, general 5-8, nothing stated 8-9,
   * general beside the parcel. Core 0-6 = 60, general 30, not stated 10, together 100. The ground
   * is 0-9 = 90: the column 5-6 = 10 is in two classes. Pairs 40 + 40 + 30 + 10 = 120.
   */
  @Test
  void theClassesSumToTheFootprintAndTheGroundThatIsInSeveral() {
    RoleLayer zones =
        classed(
            Layers.role("lines")
                .add(columns(0, 4), Map.of("ZONE", "core"))
                .add(columns(2, 6), Map.of("ZONE", " core "))
                .add(columns(5, 8), Map.of("ZONE", "general"))
                .add(columns(8, 9), Map.of("ZONE", "  "))
                .add(columns(10, 12), Map.of("ZONE", "general")));

    Account account = accounts(zones, GroundArea.PLANE).get(0);

    assertEquals(
        List.of("core 2 60.0", "general 1 30.0", " 1 10.0"), parts(account, AreaKind.PLANAR));
    assertEquals("ZONE", account.byClass().orElseThrow().column());
    assertEquals(120, account.sumOfPairs().planarM2(), 1e-9);
    assertEquals(90, account.footprint().planarM2(), 1e-9);
    assertEquals(10, account.overlapBetweenClasses().orElseThrow().planarM2(), 1e-9);
  }

  /** Three classes of the columns 0-4: 40 each, the ground is 40, so 80 are counted again. */
  @Test
  void groundInThreeClassesIsCountedTwiceTooOften() {
    RoleLayer zones =
        classed(
            Layers.role("lines")
                .add(columns(0, 4), Map.of("ZONE", "a"))
                .add(columns(0, 4), Map.of("ZONE", "b"))
                .add(columns(0, 4), Map.of("ZONE", "c")));

    Account account = accounts(zones, GroundArea.PLANE).get(0);

    assertEquals(List.of("a 1 40.0", "b 1 40.0", "c 1 40.0"), parts(account, AreaKind.PLANAR));
    assertEquals(40, account.footprint().planarM2(), 1e-9);
    assertEquals(80, account.overlapBetweenClasses().orElseThrow().planarM2(), 1e-9);
  }

  /** An ellipsoid that halves everything and gives no density: every area is from a geometry. */
  @Test
  void whereNoDensityIsKnownClassesAreMeasuredOnGeometries() {
    RoleLayer zones =
        classed(
            Layers.role("lines")
                .add(columns(0, 4), Map.of("ZONE", "core"))
                .add(columns(2, 6), Map.of("ZONE", "core"))
                .add(columns(5, 8), Map.of("ZONE", "general")));

    Account account = accounts(zones, ground -> ground.getArea() / 2).get(0);

    assertEquals(List.of("core 2 30.0", "general 1 15.0"), parts(account, AreaKind.ELLIPSOIDAL));
    assertEquals(5, account.overlapBetweenClasses().orElseThrow().ellipsoidalM2(), 1e-9);
  }

  @Test
  void withoutAClassColumnAccountsAreNotDivided() {
    RoleLayer lines = Layers.of("lines", columns(0, 4));

    Account account = accounts(lines, GroundArea.PLANE).get(0);

    assertEquals(Optional.empty(), account.byClass());
    assertEquals(Optional.empty(), account.overlapBetweenClasses());
  }

  /** 500 discs of 4 classes, held against JTS on the union of each whole class. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void everyAccountClosesToACentimetreSquareAndAgreesWithJts(int threads) {
    Random random = new Random(19);
    Layers parcels = Layers.role("parcels");
    Layers lines = Layers.role("lines");
    Map<String, List<Geometry>> grounds = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      parcels.add(disc(random, 30), Map.of("BSM", "P" + i));
      String zone = i % 4 == 0 ? "" : "z" + i % 4;
      Geometry ground = disc(random, 45);
      lines.add(ground, Map.of("ZONE", zone));
      grounds.computeIfAbsent(zone, fresh -> new java.util.ArrayList<>()).add(ground);
    }
    Map<String, Geometry> unions = new HashMap<>();
    grounds.forEach((zone, some) -> unions.put(zone, UnaryUnionOp.union(some)));
    Geometry all = UnaryUnionOp.union(unions.values());
    RoleLayer subjects = parcels.build();

    List<Account> accounts = run(subjects, classed(lines), GroundArea.PLANE, threads).accounts();

    assertTrue(accounts.size() > 400, "accounts: " + accounts.size());
    for (Account account : accounts) {
      Geometry parcel =
          subjects.table().rows().get(account.subject().record()).geometry().orElseThrow();
      double ground = parcel.intersection(all).getArea();
      double sum = 0;
      for (ByClass.Part part : account.byClass().orElseThrow().parts()) {
        double expected = parcel.intersection(unions.get(part.value())).getArea();
        assertEquals(expected, part.footprint().planarM2(), 1e-6, account.toString());
        sum += expected;
      }
      Area overlap = account.overlapBetweenClasses().orElseThrow();
      assertEquals(sum - ground, overlap.planarM2(), 0.01, account.toString());
      assertEquals(ground, account.footprint().planarM2(), 0.01, account.toString());
    }
  }

  @Test
  void threadsCannotBeSeenInTheClasses() {
    Random random = new Random(23);
    Layers parcels = Layers.role("parcels");
    Layers lines = Layers.role("lines");
    for (int i = 0; i < 700; i++) {
      parcels.add(disc(random, 30), Map.of("BSM", "P" + i));
      lines.add(disc(random, 45), Map.of("ZONE", "z" + i % 3));
    }
    RoleLayer subjects = parcels.build();
    RoleLayer zones = classed(lines);

    assertEquals(
        run(subjects, zones, GroundArea.PLANE, 1).accounts().toString(),
        run(subjects, zones, GroundArea.PLANE, 3).accounts().toString());
  }

  private static Geometry disc(Random random, double radius) {
    return TabulationTest.disc(random.nextDouble(1500), random.nextDouble(1500), radius, 16);
  }

  private static String columns(int from, int to) {
    return "POLYGON((%1$d 0,%2$d 0,%2$d 10,%1$d 10,%1$d 0))".formatted(from, to);
  }

  private static RoleLayer classed(Layers layers) {
    return Layers.classed(layers.build(), "ZONE");
  }

  private static List<String> parts(Account account, AreaKind kind) {
    return account.byClass().orElseThrow().parts().stream()
        .map(part -> part.value() + " " + part.pairs() + " " + part.footprint().in(kind))
        .toList();
  }

  private static List<Account> accounts(RoleLayer lines, GroundArea area) {
    return run(Layers.of("parcels", SQUARE), lines, area, 1).accounts();
  }

  private static Findings run(RoleLayer parcels, RoleLayer lines, GroundArea area, int threads) {
    return RuleCheck.run(
        Rules.book(
            Rules.rule(
                Relation.MUST_NOT_OVERLAP,
                Side.of("parcels", Condition.ALWAYS),
                Side.of("lines", Condition.ALWAYS))),
        List.of(parcels, lines),
        new CheckSettings(AreaKind.PLANAR, area, threads, 0.1),
        new SilentProgress());
  }
}
