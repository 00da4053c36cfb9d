package merestone.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import merestone.finding.Approval;
import merestone.finding.Finding;
import merestone.finding.Finding.Kind;
import merestone.finding.LedgerRow;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import merestone.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The sample district with the shipped book, a profile and a register. Its parcels 12, 13 and 14
 * take 2000 m² of farmland each, by construction of the sample.
 */
class ProfileAndRegisterTest {
  private static final Path QINGHE = Path.of("../sample-data/qinghe");
  private static final String KEY = "9901089001000000";

  @TempDir Path folder;

  @Test
  void aReviewIsHeldAgainstTheBookAsTheProfileAndTheRegisterHaveIt() throws IOException {
    ReviewSession session = open();
    ReviewResult result = session.check(2, new SilentProgress());

    said("12", Kind.EXCEPTED, "excepted by 12号 road", result);
    said("13", Kind.CONFLICT, "approval 13号 is outgrown by 1.00 m²", result);
    said("14", Kind.CONFLICT, "approval 14号 expired on 2026-02-28, open again", result);
    assertEquals(1, result.findings().excepted());
    assertEquals("sanxian 1.0 + city-x", session.book().label());
    LedgerRow off =
        result.findings().ledger().stream()
            .filter(row -> row.rule().equals("UDB-07"))
            .findFirst()
            .orElseThrow();
    assertTrue(off.leftOut());
    assertTrue(off.isComplete());
    assertTrue(result.json(folder).contains("\"excepted\":1}"));
    assertTrue(
        result.findings().all().stream()
            .filter(finding -> finding.rule().id().equals("PBF-01"))
            .allMatch(finding -> finding.level().word().equals("warn")));
  }

  @Test
  void theReportTellsWhatTheProfileSwitchedOffAndNamesTheShippedBookByItsChecksum()
      throws IOException, NoSuchAlgorithmException {
    ReviewResult result = open().check(2, new SilentProgress());
    Path out = folder.resolve("out");
    result.write(out, Locale.ENGLISH, new SilentProgress());
    String page = Files.readString(out.resolve("report.html"));

    String first = page.substring(0, page.indexOf("id=\"findings\""));
    assertTrue(first.contains("switched off by the profile city-x: a city law instead"));
    assertTrue(first.contains("changed by the profile city-x: level"));
    assertTrue(page.contains("excepted by 12号 road"));
    assertTrue(page.contains("no conflict meets the exception 15号"));
    try (InputStream book = RuleBook.class.getResourceAsStream("book/sanxian.yaml")) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(book.readAllBytes());
      assertTrue(page.contains(HexFormat.of().formatHex(digest)));
    }
  }

  /** The towns cover the district: by expected-findings.csv PBF-01 has ten conflicts on it. */
  @Test
  void anOutlineMayBeALayer() throws IOException {
    open();
    write(
        "exceptions.yaml",
        "exceptions:\n  - { document: 16号, rules: [PBF-01], outline: { path: '%s#XZQ' } }\n"
            .formatted(QINGHE.toAbsolutePath().resolve("qinghe.gpkg")));
    ReviewResult result =
        ReviewSession.open(folder.resolve("review.yaml"), new SilentProgress())
            .check(2, new SilentProgress());
    List<Finding> farmland =
        result.findings().all().stream()
            .filter(finding -> finding.rule().id().equals("PBF-01"))
            .filter(finding -> finding.kind() != Kind.UNDECIDED)
            .toList();
    assertEquals(10, farmland.size());
    assertTrue(farmland.stream().allMatch(finding -> finding.kind() == Kind.EXCEPTED));
    assertEquals(10, result.findings().excepted());
  }

  @Test
  void whatTheRegisterNamesAndTheReviewHasNotGotIsTold() throws IOException {
    List<Problem> problems =
        open().problems().stream().filter(one -> one.code().startsWith("exception-")).toList();

    assertEquals(
        List.of(
            "the rule book sanxian 1.0 + city-x has no rule “PBF-1”",
            "no feature has the key “P15” that 15号 is for"),
        problems.stream().map(one -> one.message().en()).toList());
    assertEquals("Did you mean “PBF-01”?", problems.get(0).remedy().en());
  }

  @Test
  void aFileWinsOverAShippedBookOfTheSameName() throws IOException {
    ReviewSession shipped = open();
    Files.writeString(
        folder.resolve("sanxian"),
        Files.readString(QINGHE.resolve("sanxian.yaml")).replace("version: \"1.0\"", "version: X"));

    assertFalse(shipped.book().label().contains("X"));
    assertEquals("sanxian X + city-x", open().book().label());
  }

  private void said(String parcel, Kind kind, String words, ReviewResult result) {
    Finding finding =
        result.findings().all().stream()
            .filter(one -> one.rule().id().equals("PBF-01"))
            .filter(one -> one.subject().key().equals(KEY + parcel))
            .findFirst()
            .orElseThrow();
    assertEquals(kind, finding.kind());
    assertEquals(
        words, finding.appraisal().approval().map(Approval::words).orElseThrow().en().strip());
  }

  private ReviewSession open() throws IOException {
    write(
        "city-x.yaml",
        """
        profile: city-x
        for: sanxian
        title: { zh: 某市, en: City X }
        change:
          PBF-01: { level: warn }
          UDB-07: { off: true, reason: { zh: 另行规定, en: a city law instead } }
        """);
    write(
        "exceptions.yaml",
        """
        exceptions:
          - { document: 12号, title: road, rules: [PBF-01], subjects: { role: parcels, keys: ["%1$s12"] }, upTo: 2000 m2 }
          - { document: 13号, rules: ["*"], subjects: { layer: 项目用地, keys: ["%1$s13"] }, upTo: 1999 m2 }
          - { document: 14号, rules: [PBF-01], subjects: { keys: ["%1$s14"] }, expires: 2026-02-28 }
          - { document: 15号, rules: [PBF-1], subjects: { keys: [P15] } }
        """
            .formatted(KEY));
    String review = Files.readString(QINGHE.resolve("review.yaml"));
    write(
        "review.yaml",
        review
            .replace(
                "rules: sanxian.yaml",
                "rules: sanxian\nprofile: city-x.yaml\nexceptions: [exceptions.yaml]")
            .replace("path: ", "path: " + QINGHE.toAbsolutePath() + "/"));
    return ReviewSession.open(folder.resolve("review.yaml"), new SilentProgress());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
