package merestone.check;

import java.math.BigDecimal;
import java.util.Optional;
import merestone.layer.Row;

/**
 * What a feature holds in a column, as text and as number. Empty is what has no characters but
 * blanks, the full-width one (U+3000) and the one that does not break (U+00A0) included; a column
 * that is not there is empty.
 */
final class Value {
  /** No amount of land has more digits; a sum with some that have would never end. */
  private static final int MOST_DIGITS = 400;

  private Value() {}

  /** Returns the value to the letter, blanks included; empty text if it is empty. */
  static String exact(Row row, String column) {
    String text =
        row.value(column)
            .map(value -> value instanceof Number number ? plain(number) : value.toString())
            .orElse("");
    return strip(text).isEmpty() ? "" : text;
  }

  /** Returns the value without blanks around it; empty text if it is empty. */
  static String text(Row row, String column) {
    return strip(exact(row, column));
  }

  static boolean isEmpty(Row row, String column) {
    return exact(row, column).isEmpty();
  }

  /** Returns the number a value is; empty if it is empty or no number. */
  static Optional<BigDecimal> number(Row row, String column) {
    try {
      return Optional.of(new BigDecimal(text(row, column)))
          .filter(number -> Double.isFinite(number.doubleValue()))
          .filter(number -> Math.abs((long) number.scale()) <= MOST_DIGITS);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  /** Returns a text without blanks around it, full-width ones included. */
  static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < to && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isBlank(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  /** Numbers of any column type read alike: 5, 5.0 and 5.00 are 5. */
  private static String plain(Number number) {
    try {
      BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
      return exact.toPlainString();
    } catch (NumberFormatException e) {
      return number.toString();
    }
  }
}
