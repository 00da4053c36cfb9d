package merestone.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import merestone.finding.LedgerRow;
import merestone.finding.Rungs;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Rule;

/**
 * A row of the ledger with its words.
 *
 * @param row the row
 * @param title the rule's title; for a row of no rule what it is about: reading the data
 * @param side which side of the rule the layer is on; empty texts for a row of no rule
 * @param ofSubjects whether clear and conflict mean anything on this side
 */
record LedgerLine(LedgerRow row, Text title, Text side, boolean ofSubjects) {

  private static final Messages MESSAGES = Messages.of(LedgerLine.class);

  /** Returns the rows in their order, those of no rule first: all the others rest on them. */
  static List<LedgerLine> of(Dossier dossier) {
    Map<String, Rule> rules =
        dossier.book().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    return dossier.findings().ledger().stream()
        .sorted(Comparator.comparing(row -> !row.rule().isEmpty()))
        .map(row -> row.rule().isEmpty() ? ofReading(row) : of(row, rules.get(row.rule())))
        .toList();
  }

  private static LedgerLine of(LedgerRow row, Rule rule) {
    return new LedgerLine(
        row,
        rule.wording().title(),
        Wordings.side(row.side()),
        row.side() == LedgerRow.Side.SUBJECT);
  }

  private static LedgerLine ofReading(LedgerRow row) {
    return new LedgerLine(row, MESSAGES.text("ledger.reading"), Text.same(""), false);
  }

  /** Returns how the row's pairs were decided; empty texts if it has none. */
  Text pairs() {
    Rungs rungs = row.pairs();
    return rungs.equals(Rungs.NONE)
        ? Text.same("")
        : MESSAGES.text(
            "ledger.pairs",
            Long.toString(rungs.edges()),
            Long.toString(rungs.floating()),
            Long.toString(rungs.snapped()),
            Long.toString(rungs.grid()),
            Long.toString(rungs.failed()));
  }

  /** Returns whether the row counts anything; that a file could not be used is no count. */
  boolean counts() {
    return !row.rule().isEmpty() || row.counts().features() > 0;
  }
}
