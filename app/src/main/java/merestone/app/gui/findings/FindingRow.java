package merestone.app.gui.findings;

import java.util.Map;
import java.util.Optional;
import merestone.finding.Finding;
import merestone.message.Text;

/** A row of the table: a finding, or the head of a group of them. */
public sealed interface FindingRow {

  /** Returns the finding of the row; empty for the head of a group. */
  Optional<Finding> finding();

  /** A finding. */
  record One(Finding one) implements FindingRow {
    @Override
    public Optional<Finding> finding() {
      return Optional.of(one);
    }

    /** A row is that of the very finding: comparing findings would compare their shapes. */
    @Override
    public boolean equals(Object other) {
      return other instanceof One row && row.one == one;
    }

    @Override
    public int hashCode() {
      return one.id().hashCode();
    }
  }

  /**
   * The head of a group.
   *
   * @param key what the findings of the group have in common
   * @param title the same for people
   * @param count how many findings of it are shown
   * @param byRule their areas added up for each rule, by the area that decides; ground under two
   *     rules is in both sums
   * @param open whether its findings follow
   */
  record Group(String key, Text title, int count, Map<String, Double> byRule, boolean open)
      implements FindingRow {
    @Override
    public Optional<Finding> finding() {
      return Optional.empty();
    }
  }
}
