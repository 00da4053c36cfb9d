package merestone.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.RuleIds;
import merestone.message.Text;

/** Says what was not checked, a line for each reason: as prominent as the findings. */
final class LedgerLines {

  /** What a line is about: rules; a layer; or one rule, if it says how much it left undecided. */
  private record Cause(boolean ofRules, String alone, Text why) {}

  private LedgerLines() {}

  static List<String> incomplete(Findings findings, Locale language) {
    Map<Cause, List<LedgerRow>> byCause = new LinkedHashMap<>();
    for (LedgerRow row : findings.ledger()) {
      if (!row.isComplete()) {
        byCause.computeIfAbsent(cause(row), fresh -> new ArrayList<>()).add(row);
      }
    }
    return byCause.values().stream().map(rows -> line(rows, language)).toList();
  }

  private static Cause cause(LedgerRow row) {
    boolean ofRules = !row.rule().isEmpty();
    String counted = row.counts().undecided() > 0 ? row.rule() : "";
    return new Cause(ofRules, ofRules ? counted : row.layer(), row.why());
  }

  private static String line(List<LedgerRow> rows, Locale language) {
    return Console.MESSAGES
        .text("cli.check.notChecked", what(rows), rows.get(0).why())
        .in(language);
  }

  /** Rows of no rule and no layer are about the run as a whole. */
  private static Text what(List<LedgerRow> rows) {
    LedgerRow first = rows.get(0);
    if (!first.rule().isEmpty()) {
      return rules(rows.stream().map(LedgerRow::rule).distinct().toList());
    }
    return first.layer().isEmpty()
        ? Console.MESSAGES.text("cli.check.wholeRun")
        : Text.same(first.layer());
  }

  private static Text rules(List<String> ids) {
    String named = RuleIds.inShort(ids);
    return ids.size() == 1
        ? Text.same(named)
        : Console.MESSAGES.text("cli.check.rules", named, ids.size());
  }
}
