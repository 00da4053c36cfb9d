package merestone.app.gui.rules;

import java.util.Optional;
import merestone.message.Text;
import merestone.rule.Amendment;
import merestone.rule.Rule;

/** A row of the panel. */
public sealed interface RuleRow {

  /** Returns what the last run came to; empty before one. */
  Optional<RuleCount> count();

  /**
   * The head of a group.
   *
   * @param title what its rules hold the subjects against
   * @param rules how many rules it has
   */
  record Group(Text title, int rules, Optional<RuleCount> count) implements RuleRow {}

  /**
   * A rule.
   *
   * @param base the rule as book and profile have it
   * @param now the rule as it is applied in this review
   */
  record Line(Rule base, Rule now, Optional<RuleCount> count) implements RuleRow {

    /** Returns what this review does differently. */
    public Amendment amendment() {
      return Amendment.between(base, now);
    }

    public boolean isChanged() {
      return !amendment().isNone();
    }

    /** Returns whether the rule is not applied, for whatever reason. */
    public boolean isOff() {
      return now.application().leftOut().isPresent();
    }

    /** Returns whether this review may switch it: not if the rule is out for other reasons. */
    public boolean canSwitch() {
      return base.application().leftOut().isEmpty();
    }
  }
}
