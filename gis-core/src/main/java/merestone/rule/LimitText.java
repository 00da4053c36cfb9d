package merestone.rule;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.rule.Limit.Unit;

/**
 * A limit as planners write it: {@code 1 m2}, {@code 0.5 公顷}, {@code 0.1 亩}, {@code 2 %}, {@code 10
 * m}.
 */
final class LimitText {
  private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\S+)");
  private static final Map<String, Unit> UNITS =
      Map.ofEntries(
          Map.entry("m2", Unit.M2),
          Map.entry("m²", Unit.M2),
          Map.entry("㎡", Unit.M2),
          Map.entry("平方米", Unit.M2),
          Map.entry("ha", Unit.HA),
          Map.entry("公顷", Unit.HA),
          Map.entry("亩", Unit.MU),
          Map.entry("mu", Unit.MU),
          Map.entry("km2", Unit.KM2),
          Map.entry("km²", Unit.KM2),
          Map.entry("平方公里", Unit.KM2),
          Map.entry("%", Unit.PERCENT),
          Map.entry("％", Unit.PERCENT),
          Map.entry("m", Unit.M),
          Map.entry("米", Unit.M));

  private LimitText() {}

  /** Returns the unit of a word planners write; the schema admits no other words. */
  static Unit unit(String word) {
    return UNITS.get(word);
  }

  /**
   * Reads a limit.
   *
   * @throws IllegalArgumentException if it has another form; the schema's pattern admits none such
   */
  static Limit parse(String text) {
    Matcher parts = NUMBER_AND_UNIT.matcher(text);
    if (!parts.matches() || !UNITS.containsKey(parts.group(2))) {
      throw new IllegalArgumentException("not a limit: " + text);
    }
    return new Limit(Double.parseDouble(parts.group(1)), UNITS.get(parts.group(2)));
  }

  /**
   * Returns a limit as it is written, in ASCII: {@code 0.5 ha}.
   *
   * @throws IllegalArgumentException if it is a mere number
   */
  static String written(Limit limit) {
    String number = BigDecimal.valueOf(limit.value()).stripTrailingZeros().toPlainString();
    return number
        + " "
        + switch (limit.unit()) {
          case M2 -> "m2";
          case HA -> "ha";
          case MU -> "mu";
          case KM2 -> "km2";
          case PERCENT -> "%";
          case M -> "m";
          case NUMBER -> throw new IllegalArgumentException("a mere number: " + number);
        };
  }
}
