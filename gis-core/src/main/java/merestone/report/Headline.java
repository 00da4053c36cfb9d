package merestone.report;

import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Level;

/**
 * The verdict in words that cannot be misread.
 *
 * @param word the verdict as in JSON
 * @param title the verdict in a few words
 * @param sentence what it does and does not mean
 */
record Headline(String word, Text title, Text sentence) {
  private static final Messages MESSAGES = Messages.of(Headline.class);

  static Headline of(Dossier dossier) {
    Findings findings = dossier.findings();
    String word = findings.verdict().word();
    return switch (findings.verdict()) {
      case CLEAN -> new Headline(word, MESSAGES.text("headline.clean"), clean(dossier));
      case FINDINGS -> new Headline(word, found(findings), complete(findings));
      case INCOMPLETE ->
          new Headline(word, MESSAGES.text("headline.incomplete"), incomplete(findings));
    };
  }

  private static Text clean(Dossier dossier) {
    long rules =
        dossier.findings().ledger().stream()
            .filter(row -> !row.leftOut())
            .map(LedgerRow::rule)
            .distinct()
            .count();
    int problems = dossier.problems().size();
    return problems == 0
        ? MESSAGES.text("headline.clean.sentence", rules)
        : MESSAGES.text("headline.clean.problems", rules, problems);
  }

  private static Text found(Findings findings) {
    return findings.conflicts() == 0
        ? MESSAGES.text("headline.excepted", findings.excepted())
        : MESSAGES.text("headline.findings", findings.conflicts());
  }

  private static Text complete(Findings findings) {
    return MESSAGES.text("headline.findings.sentence", findings.count(Level.BLOCK));
  }

  private static Text incomplete(Findings findings) {
    long conflicts = findings.conflicts();
    return conflicts == 0
        ? MESSAGES.text("headline.incomplete.none")
        : MESSAGES.text("headline.incomplete.some", conflicts);
  }
}
