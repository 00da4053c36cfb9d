package merestone.app.gui.rules;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import merestone.app.gui.parts.Words;
import merestone.message.Text;
import merestone.rule.Basis;
import merestone.rule.DemandText;
import merestone.rule.Level;
import merestone.rule.Rule;

/** How a rule reads in the panel. */
final class RuleFace {
  private final Words words;

  RuleFace(Words words) {
    this.words = words;
  }

  /** Returns the limit with its unit and the side it is on; empty if the rule has none. */
  String limit(Rule rule) {
    String sign = DemandText.isLeast(rule.relation()) ? "≥ " : "≤ ";
    return rule.limit().map(DemandText::amount).map(words::now).map(sign::concat).orElse("");
  }

  /** Returns the unit of the limit; empty if the rule has none. */
  String unit(Rule rule) {
    return limit(rule).replaceFirst("^[≤≥ ]*[\\d.,]+\\s*", "");
  }

  /** Returns what the rule rests on. */
  String basis(Rule rule) {
    Basis basis = rule.basis();
    String source =
        Stream.of(words.now(basis.document()), basis.number(), basis.article())
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    return basis.toConfirm() ? source + "  " + words.now("rules.toConfirm") : source;
  }

  /** Returns what a screen reader says of a line. */
  String accessible(RuleRow.Line line) {
    Text title = line.now().wording().title();
    return line.base().id() + " " + words.now(title) + " " + words.now(key(line.now().level()));
  }

  static String key(Level level) {
    return "gravity." + level.name().toLowerCase(Locale.ROOT);
  }

  static String icon(Level level) {
    return switch (level) {
      case BLOCK -> "mdal-block";
      case WARN -> "mdmz-warning";
      case INFO -> "mdal-info";
    };
  }
}
