package merestone.rule;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import merestone.message.Messages;

/** Blames terms of a rule that have the right form and yet say nothing that can be carried out. */
final class TermCheck {
  private static final Messages WORDS = Messages.of(TermCheck.class);
  private static final List<String> LENGTHS =
      List.of("keep_distance", "must_touch", "vertex_spacing");

  private TermCheck() {}

  static void check(YamlNode rule) {
    for (String key : List.of("limit", "atLeast")) {
      rule.find(key).ifPresent(amount -> checkUnit(amount, rule));
    }
    rule.find("tolerance").ifPresent(amount -> checkTolerance(amount, rule.text("relation")));
    ConditionCheck.check(rule, "holds", new HashSet<>());
    rule.items("exceptions").forEach(one -> ConditionCheck.check(one, "where", new HashSet<>()));
    rule.items("classes").forEach(one -> ConditionCheck.check(one, "where", new HashSet<>()));
    for (String side : List.of("within", "to", "whole")) {
      rule.find(side).ifPresent(one -> ConditionCheck.check(one, "where", new HashSet<>()));
    }
    rule.find("pattern").ifPresent(TermCheck::checkPattern);
    checkDays(rule);
  }

  private static void checkUnit(YamlNode amount, YamlNode rule) {
    RelationKeys.relation(rule).ifPresent(relation -> checkUnit(amount, relation));
  }

  /** Blames an area where the relation takes a length, and the reverse. */
  static void checkUnit(YamlNode amount, Relation relation) {
    boolean length = amount.text().matches("[\\d.]+\\s*(m|米)");
    boolean wanted = LENGTHS.contains(relation.word());
    if (length != wanted && !amount.text().isEmpty()) {
      amount.blame(
          "wrong-unit",
          WORDS.text(wanted ? "term.length" : "term.area", relation.word(), amount.text()),
          WORDS.text(wanted ? "term.length.remedy" : "term.area.remedy"));
    }
  }

  /** A tolerance is in metres, an area, or in the unit of columns, as the relation has it. */
  private static void checkTolerance(YamlNode amount, String relation) {
    String number = "\\d+(\\.\\d+)?\\s*";
    boolean wrong =
        switch (relation) {
          case "no_duplicates", "extent_inside" -> !amount.text().matches(number + "(m|米)?");
          case "declared_area" -> amount.text().matches(number + "(m|米)?");
          case "sum_of_parts" -> !amount.text().matches(number + "[%％]?");
          default -> false;
        };
    if (wrong && amount.text().matches(number + "\\S*")) {
      amount.blame(
          "wrong-unit",
          WORDS.text("term.tolerance", relation, amount.text()),
          WORDS.text("term.tolerance.remedy"));
    }
  }

  private static void checkPattern(YamlNode pattern) {
    try {
      Pattern.compile(pattern.text());
    } catch (PatternSyntaxException e) {
      pattern.blame(
          "wrong-pattern",
          WORDS.text("term.pattern", pattern.text(), e.getIndex() + 1),
          WORDS.text("term.pattern.remedy"));
    }
  }

  static void checkDays(YamlNode rule) {
    String from = rule.text("validFrom");
    String to = rule.text("validTo");
    if (!from.isEmpty() && !to.isEmpty() && to.compareTo(from) < 0) {
      rule.find("validTo")
          .orElseThrow()
          .blame("days", WORDS.text("term.days", to, from), WORDS.text("term.days.remedy"));
    }
  }
}
