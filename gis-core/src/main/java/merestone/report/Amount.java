package merestone.report;

import com.fasterxml.jackson.core.io.NumberOutput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number as people read it, and as it was computed.
 *
 * <p>Only what is shown is rounded: half up from the shortest decimal that reads back as the same
 * double, so that a reader who rounds the exact value gets what is printed.
 *
 * @param exact the shortest decimal that reads back as the computed double
 * @param shown the number rounded for its unit
 */
record Amount(String exact, String shown) {
  private static final double M2_PER_HECTARE = 10_000;

  /** Returns square metres, with 2 decimals. */
  static Amount squareMetres(double m2) {
    return rounded(m2, 1, 2);
  }

  /** Returns hectares, with 4 decimals. */
  static Amount hectares(double m2) {
    return rounded(hectaresOf(m2), 1, 4);
  }

  /** Returns 亩, with 2 decimals. */
  static Amount mu(double m2) {
    return rounded(muOf(m2), 1, 2);
  }

  /** Returns per cent, with 2 decimals; the exact value stays the share from 0 to 1. */
  static Amount share(double share) {
    return rounded(share, 100, 2);
  }

  /** Returns square metres in hectares. */
  static double hectaresOf(double m2) {
    return m2 / M2_PER_HECTARE;
  }

  /** Returns square metres in 亩: 15 亩 are one hectare. */
  static double muOf(double m2) {
    return m2 * 15 / M2_PER_HECTARE;
  }

  /**
   * Returns the shortest decimal that reads back as the same double. Not {@link Double#toString},
   * which before Java 19 is sometimes a digit longer: bytes must not depend on the Java version.
   */
  static String exactly(double value) {
    return NumberOutput.toString(value, true);
  }

  /** Returns the computed double. */
  double value() {
    return Double.parseDouble(exact);
  }

  private static Amount rounded(double value, int factor, int decimals) {
    if (!Double.isFinite(value)) {
      throw new IllegalStateException("a figure of a report must be a number, was " + value);
    }
    String exact = exactly(value);
    DecimalFormat format =
        new DecimalFormat("#,##0." + "0".repeat(decimals), new DecimalFormatSymbols(Locale.ROOT));
    BigDecimal shown =
        new BigDecimal(exact)
            .multiply(BigDecimal.valueOf(factor))
            .setScale(decimals, RoundingMode.HALF_UP);
    return new Amount(exact, format.format(shown));
  }
}
