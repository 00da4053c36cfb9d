package merestone.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import merestone.finding.Findings;
import merestone.finding.Unchecked;
import merestone.message.NumberedNames;
import merestone.message.Text;
import merestone.rule.Rule;
import merestone.rule.RuleBook;

/** Says what was not checked, a line for each reason: as prominent as the findings. */
final class LedgerLines {

  private LedgerLines() {}

  static List<String> incomplete(Findings findings, Locale language) {
    return Unchecked.of(findings.ledger()).stream()
        .map(one -> Console.MESSAGES.text("cli.check.notChecked", what(one), one.why()))
        .map(line -> line.in(language))
        .toList();
  }

  /** Says which rules were not applied as their book has them, if any. */
  static List<String> adjusted(RuleBook book, Locale language) {
    List<String> lines = new ArrayList<>();
    add(lines, "cli.check.leftOut", book.leftOut(), language);
    add(lines, "cli.check.adjusted", book.adjusted(), language);
    return lines;
  }

  private static void add(List<String> lines, String key, List<Rule> rules, Locale language) {
    if (!rules.isEmpty()) {
      String named = NumberedNames.inShort(rules.stream().map(Rule::id).toList());
      lines.add(Console.MESSAGES.text(key, named, rules.size()).in(language));
    }
  }

  /** Something of no rule and no layer is about the run as a whole. */
  private static Text what(Unchecked one) {
    if (!one.rules().isEmpty()) {
      return rules(one);
    }
    return one.layers().isEmpty()
        ? Console.MESSAGES.text("cli.check.wholeRun")
        : Text.same(String.join(", ", one.layers()));
  }

  private static Text rules(Unchecked one) {
    String named = NumberedNames.inShort(one.rules());
    int rules = one.rules().size();
    long features = one.notRun();
    if (rules == 1) {
      return features == 0
          ? Text.same(named)
          : Console.MESSAGES.text("cli.check.ruleOf", named, features);
    }
    return features == 0
        ? Console.MESSAGES.text("cli.check.rules", named, rules)
        : Console.MESSAGES.text("cli.check.rulesOf", named, rules, features);
  }
}
