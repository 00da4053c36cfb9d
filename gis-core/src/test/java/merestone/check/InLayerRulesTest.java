package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow.Counts;
import merestone.geom.Geometries;
import merestone.geom.GroundArea;
import merestone.layer.RoleLayer;
import merestone.progress.SilentProgress;
import merestone.rule.AreaKind;
import merestone.rule.Rule;
import merestone.rule.RuleBook;
import merestone.rule.RuleBookReader;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Rules on the geometries of one layer: what is found, where, and what is left open. */
class InLayerRulesTest {
  private static final RuleBook BOOK =
      RuleBookReader.read(Path.of("src/test/resources/merestone/check/in-layer.yaml"));
  private static final String SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))";
  private static final String BOW_TIE = "POLYGON((0 0,10 10,10 0,0 10,0 0))";

  /** A polygon of NaN cannot be mended. */
  private static final Geometry BROKEN =
      Geometries.FACTORY.createPolygon(
          new Coordinate[] {
            new Coordinate(0, 0),
            new Coordinate(Double.NaN, 0),
            new Coordinate(1, 1),
            new Coordinate(0, 0)
          });

  @Test
  void theExamplesOfEveryRelationComeOut() {
    List<RuleExamples.Result> results = RuleExamples.run(BOOK);
    assertEquals(28, results.size());
    results.forEach(
        result -> assertTrue(result.passed(), result.rule() + " " + result.example().name()));
  }

  /** B lies on A with a strip of 2 by 10 m: a fifth of A. */
  @Test
  void anOverlapIsAFindingOfTheFirstWithTheOtherBesideIt() {
    Findings found = run("OV-01", Layers.of("land", SQUARE, "POLYGON((8 0,18 0,18 10,8 10,8 0))"));

    Finding only = only(found);
    Evidence evidence = only.evidence().orElseThrow();
    assertEquals("K0", only.subject().label());
    assertEquals(Map.of("other", "K1"), only.details());
    assertEquals(20, evidence.area().planarM2(), 1e-9);
    assertEquals(0.2, evidence.share(), 1e-12);
    assertEquals("K1", evidence.parts().get(0).constraint().label());
    assertEquals("K0 overlaps K1 on 20.00 m2", only.message().en());
    assertEquals(new Counts(2, 2, 1, 1, 0, 0, 0), found.ledger().get(0).counts());
  }

  /** Where areas count half as much, 1.5 m² of the plane are less than the limit of 1 m². */
  @Test
  void theAreaThatDecidesIsHeldAgainstTheLimit() {
    RoleLayer layer = Layers.of("land", SQUARE, "POLYGON((9.85 0,20 0,20 10,9.85 10,9.85 0))");
    assertEquals(1, run("OV-01", layer).all().size());
    GroundArea half =
        new GroundArea() {
          @Override
          public double of(Geometry ground) {
            return ground.getArea() / 2;
          }

          @Override
          public double density(double x, double y) {
            return 0.5;
          }
        };
    GroundArea unknownDensity = ground -> ground.getArea() / 2;
    for (GroundArea area : List.of(half, unknownDensity)) {
      CheckSettings settings = new CheckSettings(AreaKind.ELLIPSOIDAL, area, 1, 0);
      assertEquals(0, run(ellipsoidal("OV-01"), layer, settings).all().size());
      assertEquals(2, run(ellipsoidal("SL-01"), fivesixths(), settings).all().size());
    }
    assertEquals(0, run("SL-01", fivesixths()).all().size());
  }

  /** Two squares of 16 m²: 8 where areas count half, under the 10 m² of a sliver. */
  private static RoleLayer fivesixths() {
    return Layers.of("land", "POLYGON((0 0,4 0,4 4,0 4,0 0))", "POLYGON((5 0,9 0,9 4,5 4,5 0))");
  }

  /** A hole of 2 by 2 m: mean width 2 · 4 / 8 = 1 m. */
  @Test
  void aGapIsAFindingOfTheLayerWithItsNeighbours() {
    String holed = "POLYGON((0 0,10 0,10 10,0 10,0 0),(4 4,6 4,6 6,4 6,4 4))";
    Findings found = run("GA-01", Layers.of("land", holed, "POLYGON((10 0,20 0,20 9,10 9,10 0))"));

    Finding only = only(found);
    assertEquals("land", only.subject().label());
    assertEquals(-1, only.subject().record());
    assertEquals(4, only.evidence().orElseThrow().area().planarM2(), 1e-9);
    assertEquals("A gap of 4.00 m2, 1.000 m wide, at K0", only.message().en());
    assertEquals(new Counts(2, 2, 2, 1, 0, 0, 0), found.ledger().get(0).counts());
  }

  @Test
  void anOutlineWithoutUsableGroundLeavesTheLayerOpen() {
    RoleLayer outline =
        Layers.role("outline")
            .add(SQUARE, Map.of("BSM", "A"))
            .add(BROKEN, Map.of("BSM", "B"))
            .build();
    Findings found = run("GW-01", 1, Layers.of("land", SQUARE), outline);

    Finding only = only(found);
    assertEquals(Finding.Kind.UNDECIDED, only.kind());
    assertEquals("land", only.subject().label());
    assertTrue(only.message().en().contains("B of the outline"), only.message().en());
  }

  @Test
  void duplicatesAreOneFindingAGroup() {
    Finding only = only(run("DU-01", Layers.of("land", SQUARE, BOW_TIE, SQUARE, SQUARE)));
    assertEquals("K0", only.subject().label());
    assertEquals("K2, K3", only.details().get("other"));
    assertEquals(2, only.evidence().orElseThrow().parts().size());
  }

  /** Two crossings in the first ring; its hole lies outside. */
  @Test
  void everyKindOfFaultIsOneFindingWithAllItsPlaces() {
    String wkt = "POLYGON((0 0,20 0,20 10,15 -5,5 -5,0 10,0 0),(40 0,41 0,41 1,40 1,40 0))";
    Findings found = run("VA-01", Layers.of("land", wkt));

    assertEquals(
        List.of("self_crossing", "hole_outside"),
        found.all().stream().map(one -> one.details().get("fault")).toList());
    Finding crossing = found.all().get(0);
    assertEquals("K0 环自相交（2 处）", crossing.message().zh());
    assertEquals("K0: a ring crosses itself (2)", crossing.message().en());
    // the slanting sides meet y = 0 at a third of 5 m from 15 and at two thirds of 5 m from 0
    assertPlaces(crossing, 10.0 / 3, 0, 50.0 / 3, 0);
    assertEquals(2, found.all().stream().map(Finding::id).distinct().count());
  }

  @Test
  void aGeometryThatIsNotThereIsAFaultWithoutAPlace() {
    RoleLayer layer = Layers.role("land").add("", Map.of("BSM", "A")).build();
    Finding missing = only(run("VA-01", layer));
    assertEquals(Finding.Kind.CONFLICT, missing.kind());
    assertEquals("no_geometry", missing.details().get("fault"));
    assertEquals(Optional.empty(), missing.evidence());
    for (String rule : List.of("OV-01", "GA-01", "DU-01", "SL-01", "VS-01", "SP-01")) {
      Findings found = run(rule, layer);
      assertEquals(Finding.Kind.UNDECIDED, only(found).kind(), rule);
      assertEquals(new Counts(1, 0, 0, 0, 1, 0, 0), found.ledger().get(0).counts(), rule);
    }
  }

  @Test
  void whatCannotBeMendedIsAFaultToOneRuleAndOpenToTheOthers() {
    RoleLayer layer = Layers.role("land").add(BROKEN, Map.of("BSM", "A")).build();
    assertEquals("not_finite", only(run("VA-01", layer)).details().get("fault"));
    for (String rule : List.of("OV-01", "GA-01", "DU-01", "SL-01", "VS-01", "SP-01")) {
      assertEquals(Finding.Kind.UNDECIDED, only(run(rule, layer)).kind(), rule);
    }
  }

  /** 100 by 0.4 m: width 2 · 40 / 200.8, thinness 4 π 40 / 200.8². */
  @Test
  void aSliverSaysWhy() {
    Finding only = only(run("SL-01", Layers.of("land", "POLYGON((0 0,100 0,100 0.4,0 0.4,0 0))")));
    assertEquals("0.398", only.details().get("width"));
    assertEquals("0.012", only.details().get("thinness"));
    assertEquals(
        "K0: its mean width is under 0.500 m, its thinness 4πA/P² is under 0.100",
        only.message().en());
  }

  @Test
  void aClassSaysItsNameAndItsLeastArea() {
    RoleLayer layer = Layers.role("land").add(SQUARE, Map.of("BSM", "A", "DLBM", "0101")).build();
    assertEquals(
        "A (farmland) has 100.00 m2, less than 400.00 m2",
        only(run("MI-01", layer)).message().en());
    Findings without = run("MI-01", Layers.of("land", SQUARE));
    assertEquals(1, without.ledger().get(0).counts().notRun());
  }

  @Test
  void nearVerticesAndSpikesAreShownAsPoints() {
    String dense = "POLYGON((0 0,10 0,10 10,9.9 10,0 10,0 10,0 0))";
    Finding near = only(run("VS-01", Layers.of("land", dense)));
    assertEquals(Map.of("distance", "0.0000", "count", "2"), near.details());
    assertPlaces(near, 0, 10, 10, 10);
    // atan(0.05 / 50) on either side of the needle's axis
    String needle = "POLYGON((0 0,10 0,10 5,60 5.05,10 5.1,10 10,0 10,0 0))";
    Finding spike = only(run("SP-01", Layers.of("land", needle)));
    assertEquals(Map.of("angle", "0.115", "count", "1"), spike.details());
    assertPlaces(spike, 60, 5.05);
  }

  /** 400 squares of 10 m, 9 m apart: every two neighbours share a strip, every four a corner. */
  @Test
  void threadsCannotBeSeenInTheAnswer() {
    String[] squares = new String[400];
    Arrays.setAll(squares, i -> square(9 * (i % 20), 9 * (i / 20)));
    Findings one = run("OV-01", 1, Layers.of("land", squares));
    assertEquals(2 * 20 * 19, one.all().stream().filter(f -> areaOf(f) > 5).count());
    assertEquals(one.all(), run("OV-01", 3, Layers.of("land", squares)).all());
  }

  private static double areaOf(Finding finding) {
    return finding.evidence().orElseThrow().area().planarM2();
  }

  private static String square(int x, int y) {
    return "POLYGON((%1$d %2$d,%3$d %2$d,%3$d %4$d,%1$d %4$d,%1$d %2$d))"
        .formatted(x, y, x + 10, y + 10);
  }

  private static void assertPlaces(Finding finding, double... xy) {
    Coordinate[] places = finding.evidence().orElseThrow().where().getCoordinates();
    List<Double> found = new ArrayList<>();
    for (Coordinate place : places) {
      found.add(place.x);
      found.add(place.y);
    }
    assertEquals(xy.length, found.size(), () -> Arrays.toString(places));
    for (int i = 0; i < xy.length; i++) {
      assertEquals(xy[i], found.get(i), 1e-9);
    }
  }

  private static Finding only(Findings found) {
    assertEquals(1, found.all().size(), () -> found.all().toString());
    return found.all().get(0);
  }

  private static Findings run(String rule, RoleLayer layer) {
    return run(rule, 1, layer);
  }

  private static Findings run(String rule, int threads, RoleLayer... layers) {
    CheckSettings settings = new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, threads, 0);
    return RuleCheck.run(Rules.book(rule(rule)), List.of(layers), settings, new SilentProgress());
  }

  private static Findings run(RuleBook book, RoleLayer layer, CheckSettings settings) {
    return RuleCheck.run(book, List.of(layer), settings, new SilentProgress());
  }

  private static RuleBook ellipsoidal(String rule) {
    return new RuleBook("t", "1", BOOK.title(), AreaKind.ELLIPSOIDAL, List.of(rule(rule)));
  }

  private static Rule rule(String id) {
    return BOOK.rules().stream().filter(one -> one.id().equals(id)).findAny().orElseThrow();
  }
}
