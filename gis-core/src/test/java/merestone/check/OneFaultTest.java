package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import merestone.finding.Cause;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.geom.Geometries;
import merestone.geom.GroundArea;
import merestone.layer.RoleLayer;
import merestone.progress.SilentProgress;
import merestone.rule.AreaKind;
import merestone.rule.RuleBook;
import merestone.rule.RuleBookReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * Faults that several rules see: which finding is the head, which follow. Spikes under 1°, spacing
 * under 1 mm, slivers under 0.1 m of mean width, overlaps above 0.01 m².
 */
class OneFaultTest {
  private static final RuleBook BOOK =
      RuleBookReader.read(Path.of("src/test/resources/merestone/check/one-fault.yaml"));
  private static final String SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))";

  /** Out along y = 50 to x = 160 and back along it to −20, over the closing edge at (0, 50). */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void crossingAndOverlapOfANeedleFollowFromTheSpike(int threads) {
    String needle = "POLYGON((0 0,100 0,100 50,160 50,-20 50,-20 60,0 100,0 0))";
    Findings found = run(threads, Layers.of("land", needle));
    assertEquals(Map.of("SP K0", List.of("VA self_crossing", "VA self_overlap")), heads(found));
    assertEquals(1, found.ledger().get(1).counts().conflict());
    Cause cause = found.all().get(0).appraisal().cause().orElseThrow();
    assertEquals("The same fault as SP-01 of K0. Findings: 3.", cause.words().en());
  }

  /** The bow tie of the second part has nothing to do with the needle of the first. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anotherFaultOfTheFeatureStandsForItself(int threads) {
    String both =
        "MULTIPOLYGON(((0 0,100 0,100 50,160 50,90 50,90 100,0 100,0 0)),"
            + "((300 0,400 100,400 0,300 100,300 0)))";
    Findings found = run(threads, Layers.of("land", both));
    assertEquals(Map.of("SP K0", List.of("VA self_overlap"), "VA K0", List.of()), heads(found));
  }

  /** The last vertex misses the first by 0.36 mm, beyond an edge: a lobe of 0.3 by 0.2 mm. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatARingNotQuiteClosedLeavesFollowsFromTheSpacing(int threads) {
    String open = "POLYGON((0 0,100 0,100 100,0 100,0.0003 -0.0002,0 0))";
    Findings found = run(threads, Layers.of("land", open));
    assertEquals(Map.of("VS K0", List.of("VA self_crossing", "SL")), heads(found));
  }

  /** A lobe of 0.05 by 0.05 m beyond the crossing at (0.05, 0): mean width 2 A / P = 0.015 m. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aSliverLeftByARepairFollowsFromTheCrossing(int threads) {
    Findings found = run(threads, Layers.of("land", "POLYGON((0 0,100 0,100 100,0 -0.05,0 0))"));
    assertEquals(Map.of("VA K0", List.of("SL")), heads(found));
  }

  /** Mean width 2 · 2.5 / 200 = 0.025 m; the tip's angle is atan(0.05 / 100) = 0.03°. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theTipOfASliverFollowsFromTheSliver(int threads) {
    Findings found = run(threads, Layers.of("land", "POLYGON((0 0,100 0,100 0.05,0 0))"));
    assertEquals(Map.of("SL K0", List.of("SP")), heads(found));
  }

  /** The third lies on both of a pair: two overlaps that are no matter of the pair. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void overlapAndDoubledKeyOfAPairFollowFromTheDuplicate(int threads) {
    RoleLayer layer =
        Layers.role("land")
            .add(SQUARE, Map.of("BSM", "A"))
            .add(SQUARE, Map.of("BSM", "A"))
            .add("POLYGON((8 0,18 0,18 10,8 10,8 0))", Map.of("BSM", "C"))
            .build();
    Findings found = run(threads, layer);
    assertEquals(5, found.all().size());
    assertEquals(List.of("OV", "UN"), heads(found).get("DU A"));
    assertEquals(2, found.all().stream().filter(OneFaultTest::isLoneOverlap).count());
  }

  /** Same ground, other keys; a key that is there twice on other ground. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aDoubledKeyOnOtherGroundStandsForItself(int threads) {
    RoleLayer layer =
        Layers.role("land")
            .add(SQUARE, Map.of("BSM", "A"))
            .add("POLYGON((80 0,90 0,90 10,80 10,80 0))", Map.of("BSM", "B"))
            .add(SQUARE, Map.of("BSM", "B"))
            .build();
    Findings found = run(threads, layer);
    assertEquals(Map.of("DU A", List.of("OV"), "UN B", List.of()), heads(found));
  }

  /** A polygon of NaN cannot be mended: four rules of its geometry are left open. */
  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void whatCannotBeDecidedFollowsFromWhatMakesTheFeatureUnusable(int threads) {
    Geometry broken =
        Geometries.FACTORY.createPolygon(
            new Coordinate[] {
              new Coordinate(0, 0),
              new Coordinate(Double.NaN, 0),
              new Coordinate(1, 1),
              new Coordinate(0, 0)
            });
    RoleLayer layer = Layers.role("land").add(broken, Map.of("BSM", "A")).build();
    Findings found = run(threads, layer);
    assertEquals(
        Map.of("VA A", List.of("DU", "OV", "SL", "SP", "VS")),
        heads(found),
        found.all().toString());
    assertTrue(
        found.all().stream()
            .filter(one -> one.follows().isPresent())
            .allMatch(one -> one.kind() == Finding.Kind.UNDECIDED));
  }

  /** Returns what follows from each head, in the order of the book. */
  private static Map<String, List<String>> heads(Findings found) {
    Map<String, List<String>> heads = new TreeMap<>();
    for (Finding head : found.all()) {
      if (head.follows().isEmpty()) {
        heads.put(
            name(head) + " " + head.subject().label(),
            found.all().stream()
                .filter(one -> one.follows().filter(head.id()::equals).isPresent())
                .map(one -> (name(one) + " " + one.details().getOrDefault("fault", "")).trim())
                .toList());
      }
    }
    assertEquals(found.all().size(), new TreeSet<>(ids(found)).size());
    return heads;
  }

  private static String name(Finding finding) {
    return finding.rule().id().replace("-01", "");
  }

  private static List<String> ids(Findings found) {
    return found.all().stream().map(Finding::id).toList();
  }

  private static boolean isLoneOverlap(Finding one) {
    return name(one).equals("OV") && one.appraisal().cause().isEmpty();
  }

  private static Findings run(int threads, RoleLayer layer) {
    CheckSettings settings = new CheckSettings(AreaKind.PLANAR, GroundArea.PLANE, threads, 0);
    return RuleCheck.run(BOOK, List.of(layer), settings, new SilentProgress());
  }
}
