package merestone.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.rule.Limit.Unit;

/** A limit as planners write it: {@code 1 m2}, {@code 0.5 公顷}, {@code 0.1 亩}, {@code 2 %}. */
final class LimitText {
  private static final Pattern NUMBER_AND_UNIT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(\\S+)");
  private static final Map<String, Unit> UNITS =
      Map.of(
          "m2", Unit.M2,
          "m²", Unit.M2,
          "㎡", Unit.M2,
          "平方米", Unit.M2,
          "ha", Unit.HA,
          "公顷", Unit.HA,
          "亩", Unit.MU,
          "mu", Unit.MU,
          "%", Unit.PERCENT,
          "％", Unit.PERCENT);

  private LimitText() {}

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
}
