package merestone.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import merestone.rule.Limit;

/** Writes measured amounts as findings show them. */
final class AmountText {
  private AmountText() {}

  static String decimals(double value, int digits) {
    return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP).toPlainString();
  }

  /**
   * Writes a number so that rounding moves it away from a limit it breaks, not onto it; the last
   * digits of a double are no amount and are dropped first.
   */
  static String decimals(double value, int digits, RoundingMode rounding) {
    return BigDecimal.valueOf(value)
        .setScale(digits + 4, RoundingMode.HALF_UP)
        .setScale(digits, rounding)
        .toPlainString();
  }

  /**
   * Writes an area in the unit of a limit: without the unit, but with a sign for per cent.
   *
   * @param wholeM2 the area a share is a share of, m²
   */
  static String in(Limit.Unit unit, double areaM2, double wholeM2) {
    double oneM2 = new Limit(1, unit).squareMetres(wholeM2);
    double amount = oneM2 == 0 ? 0 : areaM2 / oneM2;
    return switch (unit) {
      case PERCENT -> decimals(amount, 2) + " %";
      case HA, KM2 -> decimals(amount, 4);
      default -> decimals(amount, 2);
    };
  }
}
