package merestone.check;

import java.sql.Date;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The values of an example's column, which a book writes as text, as the type they look like:
 * numbers, days, else text. A number with a zero in front, such as a code, is text.
 */
final class ExampleValues {
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");
  private static final Pattern DAY =
      Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");

  private ExampleValues() {}

  /** Returns the type of a column that holds these values. */
  static Class<?> type(List<String> values) {
    if (values.isEmpty()) {
      return String.class;
    }
    if (all(values, WHOLE)) {
      return Long.class;
    }
    if (all(values, NUMBER)) {
      return Double.class;
    }
    return all(values, DAY) ? Date.class : String.class;
  }

  /** Returns a value as one of a type that {@link #type} gave for its column. */
  static Object read(String value, Class<?> type) {
    if (type == Long.class) {
      return Long.valueOf(value);
    }
    if (type == Double.class) {
      return Double.valueOf(value);
    }
    return type == Date.class ? Date.valueOf(value) : value;
  }

  private static boolean all(List<String> values, Pattern pattern) {
    return values.stream().allMatch(value -> pattern.matcher(value).matches());
  }
}
