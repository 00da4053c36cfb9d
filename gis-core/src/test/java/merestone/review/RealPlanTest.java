package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.Shared;
import merestone.check.PairList;
import merestone.check.Tabulation;
import merestone.finding.Account;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A real French land-use plan: zones × restricted surfaces, 236 pairs that meet. Reference numbers
 * by GDAL 3.6.2 and GEOS 3.11.1, pair by pair.
 */
class RealPlanTest {
  private static final String PLAN = "conformance/real-plan/";
  private static final String ZONES = PLAN + "30014_ZONE_URBA_20171013.shp";
  private static final String SURFACES = PLAN + "30014_PRESCRIPTION_SURF_20171013.shp";
  private static final double SUM_OF_PAIRS = 2_300_583.011522;
  private static final double FOOTPRINT = 1_936_254.188041;
  private static final double ZONE_AREA = 13_692_405.184807;
  private static final double ZONES_WITHOUT_SURFACES = 11_748_277.486242;

  @ParameterizedTest(name = "with {0} threads")
  @ValueSource(ints = {1, 3})
  void overlayGivesTheReferenceNumbers(int threads) throws IOException {
    Tabulation table = overlay(threads);

    assertEquals(133, table.pairs().above(0.001));
    assertEquals(129, table.pairs().above(1));
    assertEquals(46, table.pairs().subjects());
    assertEquals(SUM_OF_PAIRS, table.pairs().sumM2(), SUM_OF_PAIRS * 1e-9);
    assertEquals(FOOTPRINT, table.footprint().onceM2(), FOOTPRINT * 1e-9);
    assertEquals(ZONE_AREA, table.subjects().areaM2(), ZONE_AREA * 1e-9);
    double covered = ZONE_AREA - ZONES_WITHOUT_SURFACES;
    assertEquals(covered, table.footprint().bySubjectM2(), ZONE_AREA * 1e-9);
    assertEquals(List.of(), table.undecided());
  }

  @Test
  void everyPairHasItsReferenceArea() throws IOException {
    Map<String, Double> expected = reference();
    Map<String, Double> actual = new HashMap<>();
    PairList pairs = overlay(2).pairs();
    for (int pair = 0; pair < pairs.size(); pair++) {
      actual.put(pairs.subject(pair) + " " + pairs.constraint(pair), pairs.areaM2(pair));
    }

    assertEquals(236, expected.size());
    expected.forEach(
        (pair, area) ->
            assertEquals(area, actual.getOrDefault(pair, 0.0), Math.max(1e-6, area * 1e-9), pair));
    actual.forEach(
        (pair, area) -> assertTrue(expected.containsKey(pair) || area < 1e-6, pair + " " + area));
  }

  @Test
  void aReviewOfTwoRulesKeepsTheSameAccount(@TempDir Path folder) throws IOException {
    Path zones = Shared.path(ZONES).toAbsolutePath();
    Path surfaces = Shared.path(SURFACES).toAbsolutePath();
    Files.writeString(folder.resolve("book.yaml"), BOOK);
    Path review = folder.resolve("review.yaml");
    Files.writeString(review, REVIEW.formatted(slashed(zones), slashed(surfaces)));

    ReviewSession session = ReviewSession.open(review, new SilentProgress());
    Findings findings = session.check(2, new SilentProgress()).findings();

    assertEquals(List.of(), session.problems());
    assertEquals(Verdict.FINDINGS, findings.verdict());
    double pairs = sum(findings, true);
    double footprint = sum(findings, false);
    assertEquals(SUM_OF_PAIRS, pairs, SUM_OF_PAIRS * 1e-9);
    assertEquals(ZONE_AREA - ZONES_WITHOUT_SURFACES, footprint, ZONE_AREA * 1e-9);
    assertTrue(findings.all().size() > 46);
  }

  private static double sum(Findings findings, boolean pairs) {
    return findings.accounts().stream()
        .map(pairs ? Account::sumOfPairs : Account::footprint)
        .mapToDouble(area -> area.planarM2())
        .sum();
  }

  private static Tabulation overlay(int threads) {
    OverlayRun.Request request =
        new OverlayRun.Request(
            Shared.path(ZONES).toString(),
            List.of(Shared.path(SURFACES).toString()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0.001,
            threads,
            HeapLimit.ofThisProcess());
    return OverlayRun.run(request, new SilentProgress()).tables().get(0);
  }

  private static Map<String, Double> reference() throws IOException {
    Map<String, Double> pairs = new HashMap<>();
    List<String> lines =
        Files.readAllLines(Shared.path(PLAN + "reference_zone_x_prescription.csv"));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",");
      pairs.put(cells[0] + " " + cells[1], Double.valueOf(cells[2]));
    }
    return pairs;
  }

  private static String slashed(Path path) {
    return path.normalize().toString().replace('\\', '/');
  }

  private static final String REVIEW =
      """
      name: plan
      crs: EPSG:2154
      rules: book.yaml
      layers:
        - { role: zones, path: "%s" }
        - { role: surfaces, path: "%s" }
      """;

  private static final String BOOK =
      """
      id: plan
      version: "1"
      title: { zh: 两条规则, en: Two rules }
      area: planar
      rules:
        - id: Z-01
          level: block
          title: { zh: 不得占用, en: Must not overlap }
          message: { zh: "{parcel} 占用 {areaM2} m²", en: "{parcel} takes {areaM2} m²." }
          basis: { document: { zh: 规划, en: Plan } }
          relation: must_not_overlap
          subject: { role: zones }
          constraint: { role: surfaces }
          limit: 0.001 m2
          examples:
            - name: half
              subject: { wkt: "POLYGON((0 0,2 0,2 2,0 2,0 0))" }
              constraints: [ { wkt: "POLYGON((1 0,3 0,3 2,1 2,1 0))" } ]
              expect: conflict
        - id: Z-02
          level: info
          title: { zh: 应在其内, en: Must be inside }
          message: { zh: "{parcel} 越界 {areaM2} m²", en: "{parcel} leaves by {areaM2} m²." }
          basis: { document: { zh: 规划, en: Plan } }
          relation: must_be_inside
          subject: { role: zones }
          constraint: { role: surfaces }
          limit: 1 m2
          examples:
            - name: within
              subject: { wkt: "POLYGON((0 0,2 0,2 2,0 2,0 0))" }
              constraints: [ { wkt: "POLYGON((0 0,3 0,3 2,0 2,0 0))" } ]
              expect: clear
      """;
}
