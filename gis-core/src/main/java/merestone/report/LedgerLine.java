package merestone.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import merestone.finding.LedgerRow;
import merestone.message.Text;
import merestone.rule.Rule;

/**
 * A row of the ledger with its words.
 *
 * @param row the row
 * @param title the rule's title; empty texts if the book has no such rule
 * @param side which side of the rule the layer is on
 * @param ofSubjects whether clear and conflict mean anything on this side
 */
record LedgerLine(LedgerRow row, Text title, Text side, boolean ofSubjects) {

  static List<LedgerLine> of(Dossier dossier) {
    Map<String, Rule> rules =
        dossier.book().rules().stream().collect(Collectors.toMap(Rule::id, Function.identity()));
    return dossier.findings().ledger().stream().map(row -> of(row, rules.get(row.rule()))).toList();
  }

  private static LedgerLine of(LedgerRow row, Rule rule) {
    return new LedgerLine(
        row,
        rule == null ? Text.same("") : rule.wording().title(),
        Wordings.side(row.side()),
        row.side() == LedgerRow.Side.SUBJECT);
  }
}
