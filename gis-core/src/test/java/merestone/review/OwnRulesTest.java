package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.finding.Finding;
import merestone.finding.LedgerRow;
import merestone.message.Language;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import merestone.rule.Amendment;
import merestone.rule.Level;
import merestone.rule.Limit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample's own changes of its rules. By {@code expected-findings.csv}, derived by hand, PBF-01
 * has ten conflicts, of 2, 10, 2000 (four times), 3125, 5000 (twice) and 35 000 m², and one
 * undecided: with a limit of 0.3 ha four and the undecided one are left.
 */
class OwnRulesTest {
  private static final Path QINGHE = Path.of("../sample-data/qinghe");
  private static final Amendment LARGER =
      new Amendment(
          "PBF-01",
          Optional.of(Level.WARN),
          Optional.of(new Limit(0.3, Limit.Unit.HA)),
          Optional.empty());
  private static final Amendment OFF =
      new Amendment("RL-01", Optional.empty(), Optional.empty(), Optional.of("另\"行\\规定"));

  @TempDir Path folder;
  private ReviewSession session;

  @BeforeEach
  void open() throws IOException {
    String review = Files.readString(QINGHE.resolve("review.yaml"));
    Files.writeString(
        folder.resolve("review.yaml"),
        review
            .replace("rules: sanxian.yaml", "rules: sanxian")
            .replace("path: ", "path: " + QINGHE.toAbsolutePath() + "/"));
    session = reopened();
  }

  @Test
  void whatIsKeptHereIsNoChangeOnDiskButWhatOthersWriteIs() throws IOException {
    assertTrue(session.isAsOnDisk());
    ReviewSession amended = session.amended(List.of(LARGER), new SilentProgress());
    assertTrue(amended.isAsOnDisk());
    assertFalse(session.isAsOnDisk(), "its rules are those before");

    Path review = folder.resolve("review.yaml");
    Files.writeString(review, Files.readString(review) + "# longer\n");
    assertFalse(amended.isAsOnDisk());
    assertTrue(reopened().isAsOnDisk());
  }

  @Test
  void aRehearsalTellsWhichFindingsWouldGoAndChangesNothing() {
    ReviewResult now = check(session);
    Rehearsal tried = session.rehearse(LARGER, now.findings(), 2, new SilentProgress());
    assertEquals(11, tried.before());
    assertEquals(5, tried.after());
    assertEquals(6, tried.vanishing().size());
    assertEquals(List.of(), tried.appearing());
    assertEquals(List.of(), session.ownRules().amendments());
    assertFalse(Files.exists(session.ownRules().profile()));
    assertEquals(11, count("PBF-01", check(session)));
  }

  @Test
  void aRehearsalTellsWhichFindingsWouldCome() {
    ReviewSession amended = session.amended(List.of(LARGER), new SilentProgress());
    Amendment back =
        new Amendment(
            "PBF-01", Optional.empty(), Optional.of(new Limit(5, Limit.Unit.M2)), Optional.empty());
    Rehearsal tried = amended.rehearse(back, check(amended).findings(), 1, new SilentProgress());
    // All but the one of 2 m².
    assertEquals(10, tried.after());
    assertEquals(5, tried.appearing().size());
    assertEquals(List.of(), tried.vanishing());
  }

  @Test
  void aRuleSwitchedOffWouldHaveNoFindings() {
    Rehearsal tried = session.rehearse(OFF, check(session).findings(), 1, new SilentProgress());
    assertEquals(count(OFF.rule(), check(session)), tried.before());
    assertTrue(tried.before() > 0);
    assertEquals(0, tried.after());
    assertEquals(tried.before(), tried.vanishing().size());
  }

  @Test
  void theBooksOwnLimitIsRehearsedWhileAnotherIsKept() {
    ReviewSession amended = session.amended(List.of(LARGER), new SilentProgress());
    Rehearsal tried =
        amended.rehearse(
            Amendment.none("PBF-01"), check(amended).findings(), 1, new SilentProgress());
    assertEquals(5, tried.before());
    assertEquals(11, tried.after());
    assertEquals(6, tried.appearing().size());
  }

  @Test
  void aSessionThatWasAmendedGivesTheResultOfOneThatIsOpenedAgain() throws IOException {
    ReviewSession amended = session.amended(List.of(LARGER, OFF), new SilentProgress());
    ReviewSession opened = reopened();
    assertEquals(opened.problems(), amended.problems());
    ResultOrder order =
        ResultOrder.of(List.of("jsonl", "html", "csv"), Language.EN, false, Optional.empty());
    check(amended).write(folder.resolve("amended"), order, new SilentProgress());
    check(opened).write(folder.resolve("opened"), order, new SilentProgress());
    try (Stream<Path> files = Files.list(folder.resolve("opened"))) {
      for (Path file : files.toList()) {
        Path other = folder.resolve("amended").resolve(file.getFileName());
        assertEquals(-1, Files.mismatch(file, other), file.getFileName().toString());
      }
    }
  }

  /**
   * Without a reference date a remark names the rules that have days in force: the book's RL-01.
   */
  @Test
  void whatIsRemarkedOnRulesIsRemarkedOnTheRulesAsTheyAre() throws IOException {
    Files.writeString(
        folder.resolve("review.yaml"),
        Files.readString(folder.resolve("review.yaml"))
            .replace("referenceDate: \"2026-03-01\"\n", "")
            .replace("rules: sanxian", "rules: dated.yaml"));
    Files.writeString(
        folder.resolve("dated.yaml"),
        Files.readString(QINGHE.resolve("sanxian.yaml"))
            .replaceFirst("- id: RL-01\n", "- id: RL-01\n    validFrom: 2022-08-16\n"));
    ReviewSession dated = reopened();
    assertTrue(remarks(dated).contains("RL-01"), remarks(dated));
    ReviewSession without = dated.amended(List.of(OFF), new SilentProgress());
    assertEquals(remarks(reopened()), remarks(without));
  }

  private static String remarks(ReviewSession session) {
    return session.problems().stream()
        .map(problem -> problem.message().en())
        .filter(message -> message.contains("reference date"))
        .collect(Collectors.joining());
  }

  @Test
  void whatIsKeptIsAppliedByThisSessionAndByEveryLaterOne() throws IOException {
    ReviewSession amended = session.amended(List.of(LARGER, OFF), new SilentProgress());
    assertEquals(
        """
        profile: review
        for: sanxian
        title: { zh: 本次审查的调整, en: Changes of this review }
        change:
          PBF-01:
            level: warn
            limit: 0.3 ha
          RL-01:
            off: true
            reason: "另 行 规定"
        """,
        Files.readString(folder.resolve("review.profile.yaml")).replaceAll("(?m)^#.*\n", ""));
    for (ReviewSession one : List.of(amended, reopened())) {
      ReviewResult result = check(one);
      assertEquals(5, count("PBF-01", result));
      assertEquals(0, count("RL-01", result));
      assertTrue(
          result.findings().all().stream()
              .filter(finding -> finding.rule().id().equals("PBF-01"))
              .allMatch(finding -> finding.level() == Level.WARN));
      LedgerRow off =
          result.findings().ledger().stream()
              .filter(row -> row.rule().equals("RL-01"))
              .findFirst()
              .orElseThrow();
      assertTrue(off.leftOut());
      List<String> ids = one.ownRules().amendments().stream().map(Amendment::rule).toList();
      assertEquals(List.of("RL-01", "PBF-01"), ids);
    }
  }

  @Test
  void theReportNamesTheFileAndWhatItChanges() throws IOException {
    ReviewSession amended = session.amended(List.of(LARGER), new SilentProgress());
    check(amended).write(folder.resolve("out"), Locale.ENGLISH, new SilentProgress());
    String page = Files.readString(folder.resolve("out").resolve("report.html"));
    assertTrue(page.contains("changed by the profile review: level, limit"));
    assertTrue(page.contains("review.profile.yaml"));
  }

  @Test
  void withoutAmendmentsNothingIsKept() {
    ReviewSession amended = session.amended(List.of(LARGER), new SilentProgress());
    ReviewSession undone = amended.amended(List.of(Amendment.none("PBF-01")), new SilentProgress());
    assertFalse(Files.exists(folder.resolve("review.profile.yaml")));
    assertEquals(session.book().label(), undone.book().label());
    assertEquals(11, count("PBF-01", check(undone)));
  }

  @Test
  void aProfileWrittenByHandIsAppliedAndNeverOverwritten() throws IOException {
    String byHand =
        "profile: city\nfor: sanxian\ntitle: { zh: 某市, en: City }\nchange:\n  PBF-01: { limit: 3000 m2 }\n";
    Files.writeString(folder.resolve("review.profile.yaml"), byHand);
    ReviewSession read = reopened();
    assertEquals(5, count("PBF-01", check(read)));
    UserError refused =
        assertThrows(UserError.class, () -> read.amended(List.of(OFF), new SilentProgress()));
    assertEquals("profile-foreign", refused.problem().code());
    assertEquals(byHand, Files.readString(folder.resolve("review.profile.yaml")));
  }

  private ReviewSession reopened() {
    return ReviewSession.open(folder.resolve("review.yaml"), new SilentProgress());
  }

  private static ReviewResult check(ReviewSession session) {
    return session.check(2, new SilentProgress());
  }

  private static long count(String rule, ReviewResult result) {
    return result.findings().all().stream()
        .map(Finding::rule)
        .filter(one -> one.id().equals(rule))
        .count();
  }
}
