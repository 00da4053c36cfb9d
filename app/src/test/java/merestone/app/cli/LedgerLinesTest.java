package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.message.Text;
import merestone.rule.ProfileReader;
import merestone.rule.RuleBook;
import merestone.rule.ShippedBooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerLinesTest {
  private static final Text MISSING = new Text("没有图层", "no layer");

  @Test
  void rulesOfOneReasonAreOneLineThatNamesEach() {
    Findings findings =
        found(
            row("RL-01", "parcels", MISSING),
            row("RL-02", "parcels", MISSING),
            row("RL-03", "plots", MISSING),
            row("PBF-01", "parcels", new Text("别的原因", "another reason")),
            row("", "in.shp", MISSING),
            row("", "", MISSING),
            row("UDB-01", "parcels", Text.same("")));
    assertEquals(
        List.of(
            "未检查 RL-01…RL-03（3 条规则）：没有图层", "未检查 PBF-01：别的原因", "未检查 in.shp：没有图层", "未检查 整个审查：没有图层"),
        LedgerLines.incomplete(findings, Locale.CHINESE));
    assertEquals(
        "Not checked: RL-01…RL-03 (3 rules): no layer",
        LedgerLines.incomplete(findings, Locale.ENGLISH).get(0));
  }

  @Test
  void aRuleThatCountsWhatItLeftUndecidedHasItsOwnLine() {
    Text two = new Text("2 个要素无法判定", "undecided: 2");
    LedgerRow.Counts counts = new LedgerRow.Counts(9, 9, 7, 0, 2, 0, 0);
    LedgerRow one = new LedgerRow("RL-01", "parcels", LedgerRow.Side.SUBJECT, counts, two);
    LedgerRow other = new LedgerRow("RL-02", "parcels", LedgerRow.Side.SUBJECT, counts, two);
    assertEquals(
        List.of("Not checked: RL-01: undecided: 2", "Not checked: RL-02: undecided: 2"),
        LedgerLines.incomplete(found(one, other), Locale.ENGLISH));
  }

  @Test
  void rulesThatAreNotAsTheirBookHasThemAreNamed(@TempDir Path folder) throws IOException {
    Path profile = folder.resolve("city-x.yaml");
    Files.writeString(
        profile,
        """
        profile: city-x
        for: sanxian
        title: { zh: 某市, en: City X }
        change:
          RL-01: { off: true, reason: { zh: 另行规定, en: a city law instead } }
          RL-02: { level: info }
          RL-03: { level: block }
        """);
    RuleBook book = ShippedBooks.read("sanxian");
    RuleBook changed = ProfileReader.apply(profile, book);
    assertEquals(List.of(), LedgerLines.adjusted(book, Locale.ENGLISH));
    assertEquals(
        List.of(
            "Rules not applied: RL-01 (number: 1)",
            "Rules changed by a profile: RL-02, RL-03 (number: 2)"),
        LedgerLines.adjusted(changed, Locale.ENGLISH));
  }

  private static Findings found(LedgerRow... rows) {
    return new Findings(List.of(), List.of(rows), List.of(), List.of());
  }

  private static LedgerRow row(String rule, String layer, Text why) {
    LedgerRow.Counts none = new LedgerRow.Counts(0, 0, 0, 0, 0, 0, 0);
    return new LedgerRow(rule, layer, LedgerRow.Side.SUBJECT, none, why);
  }
}
