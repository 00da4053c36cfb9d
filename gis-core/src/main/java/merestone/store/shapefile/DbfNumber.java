package merestone.store.shapefile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads the numbers of a .dbf, which are written as text. */
final class DbfNumber {
  /** Up to here digits and powers of ten are exact in a double, so one division rounds rightly. */
  private static final int EXACT_DIGITS = 15;

  private static final double[] POWERS = {
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
  };

  private DbfNumber() {}

  /** Returns whether the field says "no number": filled with stars, dashes or zero bytes. */
  static boolean isNull(byte[] row, int from, int to) {
    byte first = row[from];
    if (first != '*' && first != '-' && first != 0) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (row[i] != first) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the number between two places of a row, blanks around it already left out.
   *
   * @return empty if there is no number
   */
  static Optional<Number> parse(byte[] row, int from, int to, Class<?> binding) {
    boolean negative = row[from] == '-';
    long digits = 0;
    int count = 0;
    int point = -1;
    for (int at = negative || row[from] == '+' ? from + 1 : from; at < to; at++) {
      byte c = row[at];
      if (c >= '0' && c <= '9' && count < EXACT_DIGITS) {
        digits = 10 * digits + c - '0';
        count++;
      } else if ((c == '.' || c == ',') && point < 0) {
        point = count;
      } else {
        return slow(row, from, to, binding);
      }
    }
    double value = digits / POWERS[point < 0 ? 0 : count - point];
    return count == 0 ? Optional.empty() : typed(negative ? -value : value, binding);
  }

  private static Optional<Number> typed(double value, Class<?> binding) {
    if (binding == Double.class) {
      return Optional.of(value);
    }
    if (value != Math.rint(value)) {
      return Optional.empty();
    }
    if (binding == Long.class) {
      return Optional.of((long) value);
    }
    return Math.abs(value) <= Integer.MAX_VALUE ? Optional.of((int) value) : Optional.empty();
  }

  /** Exponents and more digits than a double holds exactly. */
  private static Optional<Number> slow(byte[] row, int from, int to, Class<?> binding) {
    String text = new String(row, from, to - from, StandardCharsets.ISO_8859_1);
    try {
      BigDecimal value = new BigDecimal(text.replace(',', '.'));
      if (binding == Double.class) {
        double real = value.doubleValue();
        return Double.isFinite(real) ? Optional.of(real) : Optional.empty();
      }
      return binding == Long.class
          ? Optional.of(value.longValueExact())
          : Optional.of(value.intValueExact());
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    } catch (ArithmeticException notWhole) {
      return Optional.empty();
    }
  }
}
