package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.finding.Cause;
import merestone.finding.Doubt;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.Stability;
import merestone.geom.GroundArea;
import merestone.geom.doubt.RandomCoverage;
import merestone.layer.RoleLayer;
import merestone.message.Text;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import merestone.progress.SilentProgress;
import merestone.progress.Stage;
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
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;

/** Doubt, firmness, shift and causes through the whole engine. */
class AppraiserTest {
  private static final RoleLayer SQUARE =
      Layers.of("parcels", "POLYGON((0 0,100 0,100 50,0 50,0 0))");

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      0.05 m deep along 100 m       | POLYGON((-9 -9,109 -9,109 0.05,-9 0.05,-9 -9))     | SLIVER           | 5
      10 m deep                     | POLYGON((-9 -9,109 -9,109 10,-9 10,-9 -9))         | REAL             | 1000
      0.0008 m deep                 | POLYGON((-9 -9,109 -9,109 0.0008,-9 0.0008,-9 -9)) | WITHIN_TOLERANCE | 0.08
      0.0001 m deep, the last digit | POLYGON((-9 -9,109 -9,109 0.0001,-9 0.0001,-9 -9)) | ROUNDING         | 0.01
      a vertex more, 0.2 m in       | POLYGON((0 0,50 0.2,100 0,100 -9,0 -9,0 0))        | VERTEX_DENSITY   | 10
      """)
  void theDoubtIsThatOfTheGround(String situation, String line, String kind, double areaM2) {
    Finding found = only(run(Relation.MUST_NOT_OVERLAP, 0, SQUARE, Layers.of("lines", line)));

    // Areas by hand: depth times 100 m, and the triangle 100 · 0.2 / 2.
    assertEquals(areaM2, found.evidence().orElseThrow().area().planarM2(), 1e-6);
    assertEquals(Doubt.Kind.valueOf(kind), found.appraisal().doubt().kind());
    assertEquals(Finding.Kind.CONFLICT, found.kind());
    assertEquals(kind.equals("REAL"), found.doubt().en().isEmpty());
  }

  @Test
  void aStripOutsideIsDoubtfulToo() {
    Finding found =
        only(
            run(
                Relation.MUST_BE_INSIDE,
                1,
                SQUARE,
                Layers.of("lines", "POLYGON((-9 0.05,109 0.05,109 60,-9 60,-9 0.05))")));

    assertEquals(Doubt.Kind.SLIVER, found.appraisal().doubt().kind());
    assertEquals(5, found.appraisal().doubt().figures().get("depthM") * 100, 0.06);
  }

  @Test
  void firmnessTellsHowFarLimitAndBorderAreFromNoConflict() {
    // 5 m² of a strip 0.05 m deep and 100 m long: 4 above the limit, and the border would have to
    // move back by 0.04 m to leave 1 m².
    Finding found =
        only(
            run(
                Relation.MUST_NOT_OVERLAP,
                1,
                SQUARE,
                Layers.of("lines", "POLYGON((-9 -9,109 -9,109 0.05,-9 0.05,-9 -9))")));

    Stability firm = found.appraisal().stability().orElseThrow();
    assertEquals(4, firm.excess(), 1e-9);
    assertEquals(4, firm.share().orElseThrow(), 1e-9);
    assertEquals(0.04, firm.moveM().orElseThrow(), 0.001);
    assertTrue(firm.words().zh().contains("0.040 m"), firm.words().zh());
  }

  @Test
  void ofWhatIsFarFromTheLimitOnlyTheLimitIsTold() {
    Finding found =
        only(
            run(
                Relation.MUST_NOT_OVERLAP,
                1,
                SQUARE,
                Layers.of("lines", "POLYGON((-9 -9,109 -9,109 10,-9 10,-9 -9))")));

    Stability firm = found.appraisal().stability().orElseThrow();
    assertEquals(999, firm.excess(), 1e-9);
    assertTrue(firm.moveM().isEmpty());
  }

  @Test
  void aShiftedSubmissionGivesOneFindingAndACauseToTheRest() {
    Findings found = run(1, 1, cells("parcels", 0, 0.4, 0.3), cells("lines", 1, 0, 0));

    List<Finding> layers = found.all().stream().filter(f -> f.subject().record() < 0).toList();
    assertEquals(1, layers.size());
    Finding layer = layers.get(0);
    assertEquals(layer, found.all().get(0));
    assertEquals(0.4, Double.parseDouble(layer.details().get("dxM")), 0.05);
    assertEquals(0.3, Double.parseDouble(layer.details().get("dyM")), 0.05);
    List<Finding> rest = found.all().subList(1, found.all().size());
    assertTrue(rest.size() > 100, "conflicts: " + rest.size());
    assertEquals(layer.details().get("explained"), String.valueOf(rest.size()));
    Set<String> causes = rest.stream().map(AppraiserTest::cause).collect(Collectors.toSet());
    assertEquals(Set.of(cause(layer)), causes);
    assertTrue(rest.stream().allMatch(f -> f.appraisal().doubt().kind() == Doubt.Kind.SHIFT));
    assertTrue(rest.stream().allMatch(f -> f.kind() == Finding.Kind.CONFLICT));
  }

  @Test
  void aConflictThatTheShiftDoesNotExplainStaysReal() {
    // A box of 20 m by 20 m well inside a parcel of the shifted layer is none of the shift's doing.
    RoleLayer lines = cells("lines", 1, 0, 0);
    RoleLayer box = Layers.of("lines", "POLYGON((205 205,215 205,215 215,205 215,205 205))");

    Findings found = run(1, 1, cells("parcels", 0, 0.4, 0.3), lines, box);

    List<Finding> real =
        found.all().stream().filter(f -> f.appraisal().doubt().kind() == Doubt.Kind.REAL).toList();
    assertFalse(real.isEmpty());
    for (Finding one : real) {
      assertTrue(
          one.evidence().orElseThrow().parts().stream().anyMatch(p -> p.area().planarM2() > 20));
    }
  }

  @Test
  void aSubmissionThatIsOffHereAndThereHasNoShift() {
    // Every fifth knot is off by up to three metres, the others by 2 cm, none in common.
    RoleLayer parcels = layer("parcels", 0, coverage().redrawn(9, 0.02, 0.2));

    Findings found = run(1, 1, parcels, cells("lines", 1, 0, 0));

    assertTrue(found.all().size() > 50, "conflicts: " + found.all().size());
    assertTrue(found.all().stream().allMatch(f -> f.subject().record() >= 0));
    assertTrue(
        found.all().stream().noneMatch(f -> f.appraisal().doubt().kind() == Doubt.Kind.SHIFT));
  }

  @Test
  void theSameGroundUnderTwoRulesHasOneCause() {
    RoleLayer lines = Layers.of("lines", "POLYGON((-9 -9,109 -9,109 10,-9 10,-9 -9))");
    Rule first = rule("A", Relation.MUST_NOT_OVERLAP, 1);
    Rule second = rule("B", Relation.MUST_NOT_OVERLAP, 1);

    List<Finding> found = run(List.of(first, second), 1, SQUARE, lines).all();

    assertEquals(2, found.size());
    assertTrue(cause(found.get(0)).startsWith("same-ground-"), cause(found.get(0)));
    assertEquals(cause(found.get(0)), cause(found.get(1)));
  }

  @Test
  void threadsCannotBeSeenInWhatIsThought() {
    RoleLayer parcels = cells("parcels", 0, 0.4, 0.3);
    RoleLayer lines = cells("lines", 1, 0, 0);

    Findings one = run(1, 1, parcels, lines);

    assertEquals(one.toString(), run(1, 3, parcels, lines).toString());
  }

  @Test
  void theAppraisalCanBeCancelled() {
    RoleLayer parcels = cells("parcels", 0, 0.4, 0.3);
    RoleLayer lines = cells("lines", 1, 0, 0);
    RuleBook book = book(List.of(rule("R", Relation.MUST_NOT_OVERLAP, 1)));

    Assertions.assertThrows(
        Cancelled.class,
        () ->
            RuleCheck.run(book, List.of(parcels, lines), settings(2), new StopAt(Stage.APPRAISE)));
  }

  @Test
  void coordinatesOfTwoDecimalsExplainMoreThanThoseOfFour() {
    // 200 squares on the centimetre, each 0.01 m into the next: by rounding two borders come apart
    // by up to √2 · 0.01 m = 0.0141 m; at the default of 0.0001 m they would not.
    Layers parcels = Layers.role("parcels");
    Layers lines = Layers.role("lines");
    for (int i = 0; i < 100; i++) {
      parcels.add(square(20.13 * i, 0.07, 10.01), Map.of("BSM", "P" + i));
      lines.add(square(20.13 * i + 10, 0.07, 10), Map.of("BSM", "L" + i));
    }

    Findings found =
        run(List.of(rule("R", Relation.MUST_NOT_OVERLAP, 0)), 1, parcels.build(), lines.build());

    assertEquals(100, found.all().size());
    assertEquals(
        Set.of(Doubt.Kind.ROUNDING),
        found.all().stream().map(f -> f.appraisal().doubt().kind()).collect(Collectors.toSet()));
  }

  private static String square(double x, double y, double side) {
    return String.format(
        Locale.ROOT,
        "POLYGON((%1$.2f %2$.2f,%3$.2f %2$.2f,%3$.2f %4$.2f,%1$.2f %4$.2f,%1$.2f %2$.2f))",
        x,
        y,
        x + side,
        y + side);
  }

  private static String cause(Finding finding) {
    return finding.appraisal().cause().map(Cause::id).orElse("");
  }

  private static Finding only(Findings found) {
    assertEquals(1, found.all().size());
    return found.all().get(0);
  }

  private static RandomCoverage coverage() {
    return new RandomCoverage(1, 20, 20, 6);
  }

  /** Every other parcel of a coverage, as on a chess board. */
  private static RoleLayer cells(String role, int colour, double dx, double dy) {
    return layer(role, colour, coverage().moved(dx, dy));
  }

  private static RoleLayer layer(String role, int colour, RandomCoverage coverage) {
    List<Geometry> all = coverage.polygons();
    Layers layer = Layers.role(role);
    for (int i = 0; i < all.size(); i++) {
      if ((i / 20 + i % 20) % 2 == colour) {
        layer.add(all.get(i), Map.of("BSM", role + i));
      }
    }
    return layer.build();
  }

  private static Findings run(Relation relation, double limit, RoleLayer... layers) {
    return run(List.of(rule("R", relation, limit)), 1, layers);
  }

  private static Findings run(double limit, int threads, RoleLayer... layers) {
    return run(List.of(rule("R", Relation.MUST_NOT_OVERLAP, limit)), threads, layers);
  }

  private static Findings run(List<Rule> rules, int threads, RoleLayer... layers) {
    return RuleCheck.run(book(rules), List.of(layers), settings(threads), new SilentProgress());
  }

  private static CheckSettings settings(int threads) {
    return new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, threads, 0.1);
  }

  private static RuleBook book(List<Rule> rules) {
    return new RuleBook("test", "1", Text.same("test"), AreaKind.PLANAR, rules);
  }

  private static Rule rule(String id, Relation relation, double limitM2) {
    return new Rule(
        id,
        Level.BLOCK,
        new Wording(Text.same(id), Text.same("{parcel} {areaM2}"), Text.same("")),
        new Basis(Text.same("a law"), "", "", false),
        Side.of("parcels", Condition.ALWAYS),
        GroundDemand.of(
            relation, Side.of("lines", Condition.ALWAYS), new Limit(limitM2, Limit.Unit.M2)),
        Application.ALWAYS,
        List.of());
  }

  /** Is cancelled as soon as a stage begins. */
  private static final class StopAt implements Progress {
    private final Stage last;
    private volatile boolean reached;

    StopAt(Stage last) {
      this.last = last;
    }

    @Override
    public void start(Stage stage, String subject, long total) {
      reached |= stage == last;
    }

    @Override
    public void step(long count) {
      if (reached) {
        throw new Cancelled();
      }
    }

    @Override
    public boolean isCancelled() {
      return reached;
    }
  }
}
