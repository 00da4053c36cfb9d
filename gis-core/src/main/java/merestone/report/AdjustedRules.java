package merestone.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.report.table.FrontPage;
import merestone.report.table.Item;
import merestone.rule.Rule;
import merestone.rule.RuleBook;

/**
 * The rules of a run that are not as their book has them, for page one of every format.
 *
 * @param leftOut those that are not applied
 * @param changed those that a profile has changed or added, and that are applied
 */
record AdjustedRules(List<Rule> leftOut, List<Rule> changed) {
  private static final Messages MESSAGES = Messages.of(AdjustedRules.class);

  static AdjustedRules of(RuleBook book) {
    return new AdjustedRules(book.leftOut(), book.adjusted());
  }

  /** Returns a list of each kind that has any: the rule's id, its title and what became of it. */
  List<FrontPage.Section> sections() {
    return Stream.of(
            section("rules_left_out", "leftOut.title", leftOut, AdjustedRules::whyLeftOut),
            section("rules_changed", "changed.title", changed, AdjustedRules::whatChanged))
        .filter(section -> !section.items().isEmpty())
        .toList();
  }

  private static FrontPage.Section section(
      String code, String head, List<Rule> rules, Function<Rule, Text> what) {
    return new FrontPage.Section(
        code,
        MESSAGES.text(head),
        rules.stream().map(rule -> item(rule, what.apply(rule))).toList());
  }

  private static Item item(Rule rule, Text what) {
    Text said = MESSAGES.text("adjusted.rule", rule.wording().title(), what);
    return new Item(rule.id(), Text.same(rule.id()), said);
  }

  static Text whyLeftOut(Rule rule) {
    return rule.application().leftOut().orElseThrow();
  }

  static Text whatChanged(Rule rule) {
    return rule.application().adjustment().words();
  }
}
