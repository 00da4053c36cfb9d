package merestone.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.Verdict;
import merestone.progress.Cancelled;
import merestone.progress.RecordedProgress;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample review from files to files, against the findings derived by hand beside it. */
class QingheReviewTest {
  private static final Path QINGHE = Path.of("..", "sample-data", "qinghe");
  private static final Path REVIEW = QINGHE.resolve("review.yaml");
  private static final Path LINES_REVIEW = QINGHE.resolve("lines-review.yaml");

  @Test
  void everyFindingDerivedByHandIsFoundAndNoOther() throws IOException {
    Map<String, Expected> expected = expected();
    List<String> faults = new ArrayList<>();
    List<Finding> found = new ArrayList<>(findings(REVIEW).all());
    found.addAll(findings(LINES_REVIEW).all());
    for (Finding finding : found) {
      Expected hand = expected.remove(name(finding));
      if (hand == null) {
        faults.add("not expected: " + name(finding));
      } else if (finding.kind() == Finding.Kind.CONFLICT) {
        double area = finding.evidence().orElseThrow().area().planarM2();
        if (Math.abs(area - hand.areaM2) > hand.toleranceM2) {
          faults.add(name(finding) + ": " + area + " instead of " + hand.areaM2);
        }
      }
    }
    expected.keySet().forEach(name -> faults.add("not found: " + name));
    assertEquals(List.of(), faults);
  }

  @Test
  void theHeadlineIsIncompleteBecauseOneZoneIsNotStated() {
    assertEquals(Verdict.INCOMPLETE, findings(REVIEW).verdict());
  }

  @Test
  void everyAccountCloses() {
    for (Account account : findings(REVIEW).accounts()) {
      double whole = account.whole().planarM2();
      assertTrue(account.footprint().planarM2() <= whole + 0.01, account.toString());
      assertTrue(
          account.sumOfPairs().planarM2() >= account.footprint().planarM2() - 0.01,
          account.toString());
      assertEquals(whole, account.footprint().planarM2() + account.rest().planarM2(), 0.01);
    }
  }

  /**
   * From the table of expected findings, m². Red line: core records 0, 1; zone not filled in record
   * 8, 200 x 50; general records 0 to 7. Boundary: elastic record 34 and the road 37, 200 x 30;
   * special-purpose record 35 and the park 36, 100 x 80.
   */
  @Test
  void accountsByClassAreThoseWorkedOutByHand() {
    Map<String, Double> sums = new TreeMap<>();
    for (Account account : findings(REVIEW).accounts()) {
      Area sum = Area.ZERO;
      for (ByClass.Part part : account.byClass().orElseThrow().parts()) {
        sums.merge(account.layer() + part.value(), part.footprint().planarM2(), Double::sum);
        sum = sum.plus(part.footprint());
      }
      Area overlap = account.overlapBetweenClasses().orElseThrow();
      assertEquals(0, overlap.planarM2(), 0.01, "no two classes overlap in the sample");
      assertEquals(account.footprint().ellipsoidalM2(), sum.ellipsoidalM2(), 0.01);
    }
    assertEquals(5000 + 5000, sums.get("生态保护红线核心保护区"), 0.01);
    assertEquals(200 * 50, sums.get("生态保护红线"), 0.01);
    assertEquals(
        5000 + 15000 + 1000 + 2000 + 5000 + 12000 + 2000 + 8000, sums.get("生态保护红线一般控制区"), 0.01);
    assertEquals(5000 + 200 * 30, sums.get("城镇开发边界城镇弹性发展区"), 0.01);
    assertEquals(2000 + 100 * 80, sums.get("城镇开发边界特别用途区"), 0.01);
  }

  @Test
  void theSameFilesComeOutAtOneAndAtThreeThreads(@TempDir Path folder) throws IOException {
    ReviewSession session = ReviewSession.open(REVIEW, new SilentProgress());
    session
        .check(1, new SilentProgress())
        .write(folder.resolve("one"), Locale.CHINESE, new SilentProgress());
    session
        .check(3, new SilentProgress())
        .write(folder.resolve("three"), Locale.CHINESE, new SilentProgress());

    for (String file :
        List.of(
            "findings.gpkg",
            "findings.xlsx",
            "findings.jsonl",
            "accounts.jsonl",
            "map.png",
            "report.html",
            "report.pdf")) {
      assertArrayEquals(
          Files.readAllBytes(folder.resolve("one").resolve(file)),
          Files.readAllBytes(folder.resolve("three").resolve(file)),
          file);
    }
    try (Stream<Path> files = Files.list(folder.resolve("one"))) {
      assertEquals(7, files.count(), "no temporary file stays behind");
    }
  }

  @Test
  void inputsKeepTheirBytesAndNothingAppearsBesideThem(@TempDir Path folder) throws IOException {
    Map<String, String> before = listing();

    ReviewSession session = ReviewSession.open(REVIEW, new SilentProgress());
    session.check(2, new SilentProgress()).write(folder, Locale.ENGLISH, new SilentProgress());

    assertEquals(before, listing());
  }

  @Test
  void aRunCanBeCancelledWhileOpeningAndWhileChecking() {
    Assertions.assertThrows(
        Cancelled.class, () -> ReviewSession.open(REVIEW, new RecordedProgress(100)));
    ReviewSession session = ReviewSession.open(REVIEW, new SilentProgress());
    Assertions.assertThrows(Cancelled.class, () -> session.check(2, new RecordedProgress(1200)));
  }

  private static Findings findings(Path review) {
    return ReviewSession.open(review, new SilentProgress())
        .check(2, new SilentProgress())
        .findings();
  }

  private static String name(Finding finding) {
    return String.join(
        " ",
        finding.rule().id(),
        finding.subject().layer(),
        String.valueOf(finding.subject().record()),
        finding.subject().key(),
        finding.kind().name().toLowerCase(Locale.ROOT));
  }

  private record Expected(double areaM2, double toleranceM2) {}

  private static Map<String, Expected> expected() throws IOException {
    Map<String, Expected> expected = new TreeMap<>();
    List<String> lines =
        Files.readAllLines(QINGHE.resolve("expected-findings.csv"), StandardCharsets.UTF_8);
    assertEquals("rule,layer,record,key,kind,areaM2,toleranceM2", lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      boolean conflict = cells[4].equals("conflict");
      expected.put(
          String.join(" ", cells[0], cells[1], cells[2], cells[3], cells[4]),
          conflict
              ? new Expected(Double.parseDouble(cells[5]), Double.parseDouble(cells[6]))
              : new Expected(0, 0));
    }
    return expected;
  }

  private static Map<String, String> listing() throws IOException {
    Map<String, String> listing = new TreeMap<>();
    try (Stream<Path> files = Files.walk(QINGHE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        listing.put(
            file.toString(),
            Files.size(file)
                + " "
                + Files.getLastModifiedTime(file)
                + " "
                + java.util.Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return listing;
  }
}
