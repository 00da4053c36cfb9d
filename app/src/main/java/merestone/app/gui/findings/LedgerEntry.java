package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.app.gui.parts.Words;
import merestone.finding.LedgerRow;
import merestone.message.NumberedNames;

/**
 * A line of the table of the ledger: a row of it, or rows that differ in their rule alone.
 *
 * @param row the first of them
 * @param rules the rules of all of them
 */
record LedgerEntry(LedgerRow row, List<String> rules) {

  /** Returns each row by itself. */
  static List<LedgerEntry> each(List<LedgerRow> rows) {
    return rows.stream().map(row -> new LedgerEntry(row, List.of(row.rule()))).toList();
  }

  /** Returns the rows, those that differ in their rule alone as one, where the first of them is. */
  static List<LedgerEntry> together(List<LedgerRow> rows) {
    Map<LedgerRow, List<LedgerRow>> alike = new LinkedHashMap<>();
    for (LedgerRow row : rows) {
      alike.computeIfAbsent(withoutRule(row), fresh -> new ArrayList<>()).add(row);
    }
    return alike.values().stream()
        .map(one -> new LedgerEntry(one.get(0), one.stream().map(LedgerRow::rule).toList()))
        .toList();
  }

  /** Rows of no rule are never joined with those of rules. */
  private static LedgerRow withoutRule(LedgerRow row) {
    String kind = row.rule().isEmpty() ? "" : "of a rule";
    return new LedgerRow(
        kind, row.layer(), row.side(), row.counts(), row.why(), row.pairs(), row.leftOut());
  }

  /** Returns the rules in short, with their number where not each is written out. */
  String ruleWords(Words words) {
    String named = NumberedNames.inShort(rules);
    boolean allWritten = NumberedNames.runs(rules).size() == rules.size();
    return allWritten ? named : words.now("ledger.rules", named, rules.size());
  }
}
