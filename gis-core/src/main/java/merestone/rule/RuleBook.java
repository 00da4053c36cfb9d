package merestone.rule;

import java.time.LocalDate;
import java.util.List;
import merestone.message.Text;

/**
 * A book of plan rules as a planner wrote it. Immutable.
 *
 * @param id short stable name, such as {@code sanxian}
 * @param version the book's own version
 * @param title its name for people
 * @param area which area decides, unless the review says otherwise
 * @param rules the rules in the order of the book; ids are unique
 */
public record RuleBook(String id, String version, Text title, AreaKind area, List<Rule> rules) {
  public RuleBook {
    rules = List.copyOf(rules);
  }

  /** Returns the book with rules: another choice of them, or others. */
  public RuleBook with(List<Rule> others) {
    return new RuleBook(id, version, title, area, others);
  }

  /** Returns the book on a day: rules that are not in force then are left out, and say so. */
  public RuleBook on(LocalDate day) {
    return with(rules.stream().map(rule -> rule.applied(rule.application().on(day))).toList());
  }

  /** Returns the rules that are left out on purpose: switched off, or not in force on its day. */
  public List<Rule> leftOut() {
    return rules.stream().filter(RuleBook::isLeftOut).toList();
  }

  /** Returns the rules that are applied, but that a profile has changed or added. */
  public List<Rule> adjusted() {
    return rules.stream()
        .filter(rule -> !isLeftOut(rule))
        .filter(rule -> rule.application().adjustment().kind() != Adjustment.Kind.NONE)
        .toList();
  }

  private static boolean isLeftOut(Rule rule) {
    return rule.application().leftOut().isPresent();
  }

  /** Returns the book's id and version, with those of a profile if one was applied. */
  public String label() {
    return (id + " " + version).strip();
  }
}
