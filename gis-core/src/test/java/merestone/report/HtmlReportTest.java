package merestone.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import merestone.finding.LedgerRow;
import merestone.message.Language;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReportTest {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

  @TempDir Path folder;

  @Test
  void anIncompleteCheckNeverLooksClean() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.CHINESE);
    assertTrue(page.contains("class=\"banner incomplete\""));
    assertFalse(page.contains("class=\"banner clean\""));
    assertTrue(page.contains("检查不完整，不得作为“无冲突”使用"));
    assertFalse(page.contains("未发现冲突"));
  }

  @Test
  void whatWasNotCheckedStandsOnTheFirstPageWithItsReason() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    String first = page.substring(page.indexOf("<header"), page.indexOf("</header>"));
    assertTrue(first.contains("What was not checked, and why"));
    assertTrue(first.contains("no nature reserve layer is loaded"));
    assertTrue(first.contains("Not checked: 3."));
    assertTrue(first.contains("<li>地块.shp: record 9 has no geometry"));
  }

  @Test
  void theReasonOfEveryUndecidedFindingIsOnTheFirstPage() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.CHINESE);
    String first = page.substring(page.indexOf("<header"), page.indexOf("</header>"));
    assertTrue(first.contains("地块 P-003 的几何无法修复 <span class=\"soft\">(FARM-01)</span>"));
  }

  @Test
  void aGapNamesItsRuleOrHowManyAndTheGroundOfItsReason() {
    Text why = new Text("没有图层", "no layer");
    LedgerRow.Counts none = new LedgerRow.Counts(0, 0, 0, 0, 0, 0, 0);
    LedgerRow.Counts three = new LedgerRow.Counts(3, 0, 0, 0, 0, 3, 0);
    List<LedgerLine> ledger =
        Stream.of(
                new LedgerRow("R-1", "parcels", LedgerRow.Side.SUBJECT, none, why),
                new LedgerRow("R-2", "parcels", LedgerRow.Side.SUBJECT, three, why),
                new LedgerRow("R-3", "plots", LedgerRow.Side.SUBJECT, none, why),
                new LedgerRow("", "parcels", LedgerRow.Side.CONSTRAINT, none, why))
            .map(row -> new LedgerLine(row, Text.same("title"), Text.same(""), true))
            .toList();
    Text empty = Text.same("");
    assertEquals(
        List.of(
            new Gap("R-1, R-3", new Text("2 条规则", "2 rules"), "parcels, plots", 0, 0, why, empty),
            new Gap("R-2", Text.same("title"), "parcels", 3, 0, why, empty),
            new Gap("", Text.same("title"), "parcels", 0, 0, why, empty)),
        Gap.of(ledger, List.of()));
  }

  @Test
  void whatCouldNotBeReadIsToldOnceOnTheFirstPageWithWhatToDo() throws IOException {
    String page = page(SampleDossier.unread(), Locale.ENGLISH);
    String first = page.substring(page.indexOf("<header"), page.indexOf("</header>"));
    String said =
        "<li><b>Reading the data</b> · 永久基本农田: record 9 has no geometry"
            + " <span class=\"soft\">draw it and run again</span></li>";
    assertTrue(first.contains(said), first);
    assertEquals(1, count(first, "record 9 has no geometry"));
  }

  @Test
  void theLedgerBeginsWithWhatCouldNotBeRead() throws IOException {
    String page = page(SampleDossier.unread(), Locale.CHINESE);
    String ledger = page.substring(page.indexOf("<section id=\"ledger\">"));
    ledger = ledger.substring(0, ledger.indexOf("</section>"));
    assertTrue(ledger.indexOf("数据读取") < ledger.indexOf("FARM-01"));
    String reading = ledger.substring(ledger.indexOf("数据读取"), ledger.indexOf("</tbody>"));
    assertEquals(6, count(reading, ">–</td>"), "it counts nothing, so it shows no zeros");
    assertTrue(reading.contains("第 9 条记录没有几何"));
  }

  @Test
  void rowsThatShareAReasonSayItOnceBelowThem() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    String ledger = page.substring(page.indexOf("<section id=\"ledger\">"));
    ledger = ledger.substring(0, ledger.indexOf("</section>"));
    assertEquals(1, count(ledger, "no nature reserve layer is loaded"));
    assertTrue(ledger.indexOf("ECO-01") < ledger.indexOf("no nature reserve layer is loaded"));
  }

  @Test
  void aRuleThatDidNotRunDoesNotSayThatNothingWasFound() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    String rule = page.substring(page.indexOf("id=\"rule-3\""));
    rule = rule.substring(0, rule.indexOf("</article>"));
    assertTrue(rule.contains("ECO-01"));
    assertTrue(rule.contains("This rule was not checked in full"));
    assertFalse(rule.contains("Nothing found"));
  }

  @Test
  void aRuleIsPrintedWithEveryTermItRanWith() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    String rule = page.substring(page.indexOf("id=\"rule-3\""));
    rule = rule.substring(0, rule.indexOf("</article>")).replaceAll("<[^>]+>", "");
    assertTrue(
        rule.contains("must not overlap ecological red line where ZONE = &#39;core&#39;"), rule);
    assertTrue(rule.contains("do not meet ZONE IN (&#39;core&#39;, &#39;LHA-07&#39;)"), rule);
    assertTrue(
        rule.contains("ecological red line: ZONE (columns; a missing one counts as empty)"), rule);
    String plain = page.substring(page.indexOf("id=\"rule-1\""), page.indexOf("id=\"rule-2\""));
    assertFalse(plain.contains("May be missing") || plain.contains("If data do not say"));
  }

  @Test
  void aCleanReportSaysSoInOneSentence() throws IOException {
    String page = page(SampleDossier.clean(), Locale.ENGLISH);
    assertTrue(page.contains("class=\"banner clean\""));
    assertTrue(page.contains("<strong>No conflict found</strong>"));
    assertTrue(page.contains("Rules run: 3, each on every feature"));
    assertEquals(3, count(page, "Nothing found\\.</p>"));
  }

  @Test
  void aCleanVerdictOnAFileThatCouldNotBeReadInFullSaysSo() throws IOException {
    String page = page(SampleDossier.cleanWithProblem(), Locale.ENGLISH);
    String banner = page.substring(page.indexOf("class=\"banner"), page.indexOf("</div>"));
    assertTrue(banner.contains("which may hide a conflict"), banner);
    assertFalse(page.contains("unchecked nothing"));
  }

  @Test
  void figuresAreRoundedInTheirUnitsAndKeepTheirExactValue() throws IOException {
    String row = finding(page(SampleDossier.incomplete(), Locale.CHINESE), "a1b2c3");
    assertEquals(
        List.of(
            "56363.1055=56,363.11",
            "56362.887=56,362.89",
            "5.63631055=5.6363",
            "84.54465825=84.54",
            "0.123456789=12.35"),
        Pattern.compile("<data value=\"([^\"]+)\">([^<]+)</data>")
            .matcher(row)
            .results()
            .map(m -> m.group(1) + "=" + m.group(2))
            .toList());
  }

  @Test
  void findingsSayWhatTheBasisIsWorthAndWhatIsInDoubt() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.CHINESE);
    assertTrue(page.contains("依据待核"));
    assertTrue(page.contains("《永久基本农田保护红线管理办法》 2025年第17号令 第九条"));
    assertTrue(finding(page, "a1b2c3").contains("最窄处 0.1 米"));
  }

  @Test
  void aPageInOneLanguageHasNeitherIdsNorWordsOfTheOther() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.CHINESE);
    assertFalse(page.contains("No permanent basic farmland"));
    assertTrue(page.contains("href=\"#cause-1\">同因：同一地面（原因 1）"));
    String words = page.substring(page.indexOf("</style>")).replaceAll("<[^>]+>", " ");
    assertEquals(0, count(words, "same-ground|parcels|redline|buffer|elf-intersection|Polygon"));
    assertTrue(words.contains("自相交，位于 (1, 2)"));
  }

  @Test
  void keysOfParcelsAndOfWhatTheyMeetAreNotBroken() throws IOException {
    String row = finding(page(SampleDossier.incomplete(), Locale.ENGLISH), "a1b2c3");
    assertTrue(row.contains("<th scope=\"row\"><span class=\"key\">P-001</span>"), row);
    assertTrue(row.contains("<td><div><span class=\"key\">YN-0007</span></div><div>"), row);
    assertTrue(page(SampleDossier.clean(), Locale.ENGLISH).contains(".key { white-space: nowrap;"));
  }

  @Test
  void aKeyTooLongForItsColumnMayBreak() throws IOException {
    String key = "370102001001GB00001F00010001"; // a real-estate unit number: 28 characters
    String page = page(SampleDossier.withKey(key), Locale.ENGLISH);
    assertTrue(page.contains("<th scope=\"row\">" + key + "</th>"));
  }

  @Test
  void markupInNamesIsShownAsText() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    assertTrue(page.contains("清河区&lt;东&gt;工业园"));
    assertTrue(page.contains("规则库 &amp; &lt;rules&gt;"));
    assertFalse(page.contains("<东>"));
  }

  @ParameterizedTest(name = "counts of {0} read right")
  @ValueSource(ints = {1, 2})
  void noCountIsFollowedByAPlural(int findings) throws IOException {
    String page = page(SampleDossier.many(findings), Locale.ENGLISH);
    String words = page.substring(page.indexOf("</style>")).replaceAll("<[^>]+>", " ");
    assertEquals(0, count(words, "\\b[0-9]+ (features|conflicts|findings|parcels|rules|problems)"));
    assertTrue(words.contains("Sum (conflicts: " + findings + ")"));
    assertTrue(words.contains("Features: 1"));
  }

  @Test
  void thePageAsksTheNetworkForNothing() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    assertEquals(0, count(page, "https?://|<script [^>]*src|<link|url\\(|@import|fetch|Http"));
    assertEquals(1, count(page, "<script"));
    assertTrue(page.contains("src=\"data:image/png;base64,iVBORw0KGgo=\""));
    assertTrue(page.contains("default-src 'none'"));
  }

  /**
   * The policy lets the one script run that the page has: SHA-256 of what stands between the tags.
   */
  @Test
  void theScriptIsNamedByItsHash() throws Exception {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    int from = page.indexOf("<script>") + "<script>".length();
    byte[] script =
        page.substring(from, page.indexOf("</script>")).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(script);
    String hash = Base64.getEncoder().encodeToString(digest);
    assertTrue(page.contains("script-src 'sha256-" + hash + "'\">"), hash);
  }

  @Test
  void theFirstConflictsHaveAPictureAndTheOthersNone() throws IOException {
    assertEquals(2, count(page(SampleDossier.incomplete(), Locale.ENGLISH), "<svg class=\"pic\""));
    assertEquals(300, count(page(SampleDossier.many(301), Locale.ENGLISH), "<svg class=\"pic\""));
  }

  @Test
  void withoutAMapThereIsNoEmptyFrame() throws IOException {
    Path file = folder.resolve("report.html");
    new HtmlReport(Language.EN, Optional.empty(), new SilentProgress())
        .write(SampleDossier.clean(), new byte[0], file);
    assertFalse(Files.readString(file).contains("<img"));
  }

  @Test
  void accountsShowWhatThePairsCountTwice() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    String row = page.substring(page.indexOf("地块 × 永久基本农田"));
    // pairs 57000.005 + 10, footprint 56363.1055 + 10: 636.8995 counted twice
    assertTrue(row.contains(">57,010.01</data>"));
    assertTrue(row.contains(">56,373.11</data>"));
    assertTrue(row.contains(">636.90</data>"));
    // whole 456541 + 1000, minus the footprint
    assertTrue(row.contains(">401,167.89</data>"));
  }

  @Test
  void townsDoNotAddUpDifferentRules() throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.ENGLISH);
    String towns = page.substring(page.indexOf("<section id=\"towns\">"));
    towns = towns.substring(0, towns.indexOf("</section>"));
    assertTrue(towns.indexOf("城关镇") < towns.indexOf("新疆维吾尔自治区"));
    assertTrue(towns.indexOf("新疆维吾尔自治区") < towns.indexOf("Town not known"));
    assertEquals(0, count(towns, "56,366"));
  }

  @ParameterizedTest(name = "every element of the {0} page is closed")
  @ValueSource(strings = {"zh", "en"})
  void thePageIsWellFormed(String language) throws IOException {
    String page = page(SampleDossier.incomplete(), Locale.forLanguageTag(language));
    assertTrue(page.startsWith("<!DOCTYPE html>"));
    for (String element :
        List.of("table", "tbody", "tr", "td", "th", "section", "div", "p", "ul")) {
      assertEquals(count(page, "<" + element + "[ >]"), count(page, "</" + element + ">"), element);
    }
    assertEquals(count(page, " id=\""), ids(page).distinct().count());
    links(page).forEach(id -> assertTrue(ids(page).anyMatch(id::equals), id));
  }

  @ParameterizedTest(name = "{0} findings")
  @ValueSource(ints = {1, 5000})
  void everyFindingIsThere(int findings) throws IOException {
    String page = page(SampleDossier.many(findings), Locale.CHINESE);
    assertEquals(findings, count(page, "<tbody class=\"finding\""));
  }

  /** 5 000 of each table are listed; how many there are is said, and where they all are. */
  @Test
  void aTableTooLongToReadSaysThatItIsCut() throws IOException {
    String page = page(SampleDossier.many(5001), Locale.ENGLISH);
    assertEquals(5000, count(page, "<tbody class=\"finding\""));
    assertTrue(page.contains("Only the first 5,000 of 5,001 are listed here"));
    assertTrue(page.contains("Sum (conflicts: 5,001)"));
    assertFalse(page(SampleDossier.many(5000), Locale.ENGLISH).contains("Only the first"));
  }

  @Test
  void theSameDossierGivesTheSameBytes() throws IOException {
    Path first = folder.resolve("1.html");
    Path second = folder.resolve("2.html");
    new HtmlReport(Language.ZH, Optional.empty(), new SilentProgress())
        .write(SampleDossier.incomplete(), PNG, first);
    new HtmlReport(Language.ZH, Optional.empty(), new SilentProgress())
        .write(SampleDossier.incomplete(), PNG, second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
    assertEquals(List.of("1.html", "2.html"), names());
  }

  @Test
  void whatCannotBeWrittenLeavesTheOldReportAndNoHalfOne() throws IOException {
    Path target = folder.resolve("report.html");
    Files.createDirectories(target.resolve("inside"));
    assertThrows(
        UserError.class,
        () ->
            new HtmlReport(Language.EN, Optional.empty(), new SilentProgress())
                .write(SampleDossier.clean(), PNG, target));
    assertEquals(List.of("report.html"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  private String page(Dossier dossier, Locale language) throws IOException {
    Path file = folder.resolve("report.html");
    new HtmlReport(Language.of(language), Optional.empty(), new SilentProgress())
        .write(dossier, PNG, file);
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  private static String finding(String page, String id) {
    String from = page.substring(page.indexOf("id=\"f-" + id + "\""));
    return from.substring(0, from.indexOf("</tbody>"));
  }

  private static Stream<String> ids(String page) {
    return Pattern.compile(" id=\"([^\"]+)\"").matcher(page).results().map(m -> m.group(1));
  }

  private static Stream<String> links(String page) {
    return Pattern.compile("href=\"#([^\"]+)\"").matcher(page).results().map(m -> m.group(1));
  }

  private static long count(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    return matcher.results().count();
  }
}
