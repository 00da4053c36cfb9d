package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.message.Text;

/**
 * The ledger's rows of one rule, or of reading the data.
 *
 * @param rule the rule's id; empty for reading
 * @param title the rule's title
 * @param lines its rows, in the ledger's order
 */
record LedgerGroup(String rule, Text title, List<LedgerLine> lines) {

  static List<LedgerGroup> of(List<LedgerLine> ledger) {
    Map<String, List<LedgerLine>> byRule = new LinkedHashMap<>();
    for (LedgerLine line : ledger) {
      byRule.computeIfAbsent(line.row().rule(), fresh -> new ArrayList<>()).add(line);
    }
    return byRule.entrySet().stream()
        .map(e -> new LedgerGroup(e.getKey(), e.getValue().get(0).title(), e.getValue()))
        .toList();
  }
}
