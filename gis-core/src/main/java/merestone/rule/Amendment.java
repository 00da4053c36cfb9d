package merestone.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one review does differently with one rule. Immutable.
 *
 * @param rule the rule's id
 * @param level another level
 * @param limit another limit, in the unit the book has
 * @param off why the rule is not applied at all; empty if it is
 */
public record Amendment(
    String rule, Optional<Level> level, Optional<Limit> limit, Optional<String> off) {

  public Amendment {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(limit, "limit");
    off.ifPresent(
        why -> {
          if (why.isBlank()) {
            throw new IllegalArgumentException("a rule is switched off for a reason: " + rule);
          }
        });
  }

  /** Returns an amendment that changes nothing. */
  public static Amendment none(String rule) {
    return new Amendment(rule, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns what makes one state of a rule into another; one was read before, one after. */
  public static Amendment between(Rule before, Rule after) {
    boolean switchedOff = isOff(after) && !isOff(before);
    return new Amendment(
        before.id(),
        Optional.of(after.level()).filter(level -> level != before.level()),
        after.limit().filter(limit -> !before.limit().equals(Optional.of(limit))),
        switchedOff
            ? Optional.of(after.application().adjustment().reason().zh())
            : Optional.empty());
  }

  /** Returns whether the limit of a rule can be another: it has one, and one with a unit. */
  public static boolean canLimit(Rule rule) {
    return rule.limit().filter(limit -> limit.unit() != Limit.Unit.NUMBER).isPresent()
        && RelationKeys.amountKey(rule.relation()).isPresent();
  }

  /** Returns whether nothing is different. */
  public boolean isNone() {
    return level.isEmpty() && limit.isEmpty() && off.isEmpty();
  }

  /** Returns the rule with level and limit as amended, without examples. */
  public Rule applied(Rule rule) {
    return new Rule(
        rule.id(),
        level.orElse(rule.level()),
        rule.wording(),
        rule.basis(),
        rule.subject(),
        limit.map(rule.demand()::withLimit).orElse(rule.demand()),
        rule.application(),
        List.of());
  }

  private static boolean isOff(Rule rule) {
    return rule.application().adjustment().kind() == Adjustment.Kind.OFF;
  }
}
