package merestone.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Condition;
import merestone.rule.RoleNames;
import merestone.rule.Rule;
import merestone.rule.Side;

/**
 * The terms of a rule for data that say too little, in words. With its sides, relation and limit
 * they are all that decides what the rule finds.
 *
 * @param unsaid what becomes of constraint features that do not say enough about themselves; empty
 *     if the book does not tell them apart
 * @param mayLack the columns a layer may be without; empty if none
 */
record RuleTerms(Optional<Text> unsaid, Optional<Text> mayLack) {
  private static final Messages MESSAGES = Messages.of(RuleTerms.class);

  static RuleTerms of(Rule rule) {
    return new RuleTerms(
        rule.constraints().stream()
            .flatMap(side -> side.known().ifAny().map(known -> unsaid(side, known)).stream())
            .findFirst(),
        mayLack(Stream.concat(Stream.of(rule.subject()), rule.constraints().stream())));
  }

  private static Text unsaid(Side side, Condition known) {
    Text alone =
        switch (side.unknown()) {
          case UNDECIDED -> MESSAGES.text("unsaid.undecided");
          case COUNTS -> MESSAGES.text("unsaid.counts");
        };
    Text fate = side.zonedBy().map(zone -> zoned(zone, alone)).orElse(alone);
    return MESSAGES.text("unsaid.which", RoleNames.of(side.role()), known.ecql(), fate);
  }

  private static Text zoned(Side.ZoneLayer zone, Text alone) {
    Text zones =
        zone.where()
            .ifAny()
            .map(where -> MESSAGES.text("unsaid.zones", RoleNames.of(zone.role()), where.ecql()))
            .orElseGet(() -> RoleNames.of(zone.role()));
    return switch (zone.take()) {
      case INSIDE -> MESSAGES.text("unsaid.inside", zones, alone);
      case OUTSIDE -> MESSAGES.text("unsaid.outside", zones, alone);
    };
  }

  private static Optional<Text> mayLack(Stream<Side> sides) {
    List<Text> columns =
        sides.filter(side -> !side.mayLack().isEmpty()).map(RuleTerms::columns).distinct().toList();
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MESSAGES.text(
                "rule.mayLack.columns",
                new Text(joined(columns, Language.ZH), joined(columns, Language.EN))));
  }

  private static String joined(List<Text> columns, Language language) {
    return columns.stream().map(language::in).collect(Collectors.joining("; "));
  }

  private static Text columns(Side side) {
    String columns = side.mayLack().stream().sorted().collect(Collectors.joining(", "));
    return MESSAGES.text("rule.mayLack.of", RoleNames.of(side.role()), columns);
  }
}
