package merestone.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.Condition;
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
    return MESSAGES.text("unsaid.which", side.role(), known.ecql(), fate);
  }

  private static Text zoned(Side.ZoneLayer zone, Text alone) {
    Text zones =
        zone.where()
            .ifAny()
            .map(where -> MESSAGES.text("unsaid.zones", zone.role(), where.ecql()))
            .orElseGet(() -> Text.same(zone.role()));
    return switch (zone.take()) {
      case INSIDE -> MESSAGES.text("unsaid.inside", zones, alone);
      case OUTSIDE -> MESSAGES.text("unsaid.outside", zones, alone);
    };
  }

  private static Optional<Text> mayLack(Stream<Side> sides) {
    String columns =
        sides
            .filter(side -> !side.mayLack().isEmpty())
            .map(RuleTerms::columns)
            .distinct()
            .collect(Collectors.joining("; "));
    return columns.isEmpty()
        ? Optional.empty()
        : Optional.of(MESSAGES.text("rule.mayLack.columns", columns));
  }

  private static String columns(Side side) {
    List<String> columns = side.mayLack().stream().sorted().toList();
    return side.role() + ": " + String.join(", ", columns);
  }
}
