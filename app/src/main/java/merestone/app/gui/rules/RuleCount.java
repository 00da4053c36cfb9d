package merestone.app.gui.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;

/**
 * What a rule came to in the last run.
 *
 * @param conflicts findings that break it
 * @param undecided findings of which it cannot be said
 * @param excepted findings that are excepted
 * @param complete whether everything it looks at was checked
 */
public record RuleCount(int conflicts, int undecided, int excepted, boolean complete) {
  private static final RuleCount NOTHING = new RuleCount(0, 0, 0, true);

  /** Counts the findings of each rule, by its id; a rule without any is not in it. */
  static Map<String, RuleCount> of(Findings findings) {
    Map<String, RuleCount> counts = new TreeMap<>();
    for (Finding finding : findings.all()) {
      counts.merge(finding.rule().id(), one(finding.kind()), RuleCount::plus);
    }
    for (LedgerRow row : findings.ledger()) {
      RuleCount open = new RuleCount(0, 0, 0, row.isComplete());
      counts.merge(row.rule(), open, RuleCount::plus);
    }
    return counts;
  }

  static RuleCount sum(List<RuleCount> counts) {
    return counts.stream().reduce(NOTHING, RuleCount::plus);
  }

  private static RuleCount one(Finding.Kind kind) {
    return switch (kind) {
      case CONFLICT -> new RuleCount(1, 0, 0, true);
      case UNDECIDED -> new RuleCount(0, 1, 0, true);
      case EXCEPTED -> new RuleCount(0, 0, 1, true);
    };
  }

  private RuleCount plus(RuleCount other) {
    return new RuleCount(
        conflicts + other.conflicts,
        undecided + other.undecided,
        excepted + other.excepted,
        complete && other.complete);
  }
}
