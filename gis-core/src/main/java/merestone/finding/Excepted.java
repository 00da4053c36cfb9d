package merestone.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts a rule's subjects of which every conflict is excepted. */
final class Excepted {
  private Excepted() {}

  /** Returns a row of the ledger with as many subjects excepted as the findings say. */
  static LedgerRow counted(LedgerRow row, List<Finding> findings) {
    Set<Integer> excepted = new HashSet<>();
    Set<Integer> broken = new HashSet<>();
    for (Finding finding : findings) {
      if (finding.rule().id().equals(row.rule()) && finding.subject().layer().equals(row.layer())) {
        collect(finding, excepted, broken);
      }
    }
    excepted.removeAll(broken);
    boolean counts = row.side() == LedgerRow.Side.SUBJECT && !row.leftOut();
    return counts ? row.excepting(excepted.size()) : row;
  }

  private static void collect(Finding finding, Set<Integer> excepted, Set<Integer> broken) {
    if (finding.kind() == Finding.Kind.EXCEPTED) {
      excepted.add(finding.subject().record());
    } else if (finding.kind() == Finding.Kind.CONFLICT) {
      broken.add(finding.subject().record());
    }
  }
}
