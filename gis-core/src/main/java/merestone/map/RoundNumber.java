package merestone.map;

import java.math.BigDecimal;
import java.util.Locale;

/** Numbers that read well on a map. */
final class RoundNumber {
  private static final double[] STEPS = {1, 2, 5};
  private static final double[] SCALES = {1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 7.5};

  private RoundNumber() {}

  /** Returns the largest of 1, 2, 5 · 10ⁿ that is not above a positive number. */
  static double below(double most) {
    double best = 0;
    double decade = decade(most);
    for (double step : STEPS) {
      best = step * decade <= most * (1 + 1e-12) ? step * decade : best;
    }
    return best;
  }

  /** Returns the smallest of 1, 2, 5 · 10ⁿ that is not below a positive number. */
  static double above(double least) {
    return above(least, STEPS);
  }

  /** Returns the smallest scale number usual on maps that is not below a positive number. */
  static double scaleAbove(double least) {
    return above(least, SCALES);
  }

  /** Writes a number of whole metres or a scale with its thousands apart, 39 512 000. */
  static String grouped(double number) {
    return String.format(Locale.ROOT, "%,d", Math.round(number)).replace(',', '\u2009');
  }

  /** Writes a number with no more digits than it has, 0.5 or 20. */
  static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static double above(double least, double[] steps) {
    double decade = decade(least);
    for (double step : steps) {
      if (step * decade >= least * (1 - 1e-12)) {
        return step * decade;
      }
    }
    return 10 * decade;
  }

  private static double decade(double number) {
    return Math.pow(10, Math.floor(Math.log10(number) + 1e-12));
  }
}
