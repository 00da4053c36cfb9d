package merestone.app.cli;

import java.util.List;
import java.util.Locale;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;

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
    String what = row.rule().isEmpty() ? row.layer() : row.rule();
    return Console.MESSAGES.text("cli.check.notChecked", what, row.why()).in(language);
  }
}
