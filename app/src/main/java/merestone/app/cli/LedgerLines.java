package merestone.app.cli;

import java.util.List;
import java.util.Locale;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.message.Text;

/** Says what was not checked, a line each: as prominent as the findings. */
final class LedgerLines {

  private LedgerLines() {}

  static List<String> incomplete(Findings findings, Locale language) {
    return findings.ledger().stream()
        .filter(row -> !row.isComplete())
        .map(row -> line(row, language))
        .distinct()
        .toList();
  }

  /** The subject and the constraint row of a rule that lacks a layer say the same once. */
  private static String line(LedgerRow row, Locale language) {
    return Console.MESSAGES.text("cli.check.notChecked", what(row), row.why()).in(language);
  }

  /** A row of no rule and no layer is about the run as a whole. */
  private static Text what(LedgerRow row) {
    if (!row.rule().isEmpty()) {
      return Text.same(row.rule());
    }
    return row.layer().isEmpty()
        ? Console.MESSAGES.text("cli.check.wholeRun")
        : Text.same(row.layer());
  }
}
