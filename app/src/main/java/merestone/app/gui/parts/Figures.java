package merestone.app.gui.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.DoubleFunction;
import merestone.finding.Area;
import merestone.rule.AreaKind;

/**
 * Numbers as the window shows them, rounded half up as in the report; a dash for what is no number.
 * The decimal sign is a point in both languages. 15 亩 are 1 ha.
 */
public final class Figures {
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final double MU_PER_HECTARE = 15;

  private static final String NONE = "—";

  /** One choice for the whole program: the same area never reads differently in two places. */
  private static volatile Choice choice = new Choice(AreaUnit.M2, 2);

  private record Choice(AreaUnit unit, int decimals) {}

  private Figures() {}

  /**
   * Says how areas are shown from now on; what is on screen is to be shown anew.
   *
   * @param unit the unit of areas that are shown in one unit only
   * @param decimals digits of square metres behind the point, 0 to 4
   */
  public static void show(AreaUnit unit, int decimals) {
    choice = new Choice(unit, decimals);
  }

  /** Returns an area in the unit that was chosen, with its sign. */
  public static String area(double m2) {
    AreaUnit unit = choice.unit();
    String number =
        switch (unit) {
          case M2 -> squareMetres(m2);
          case HA -> hectares(m2);
          case MU -> mu(m2);
        };
    return number + " " + unit.sign();
  }

  /** Returns an area in a unit; a dash for {@link Area#ZERO}, which nobody could measure. */
  public static String measured(Area area, AreaKind kind, DoubleFunction<String> unit) {
    return area.equals(Area.ZERO) ? NONE : unit.apply(area.in(kind));
  }

  public static String squareMetres(double m2) {
    return format(choice.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(choice.decimals()), m2);
  }

  public static String hectares(double m2) {
    return format("#,##0.0000", m2 / SQUARE_METRES_PER_HECTARE);
  }

  /**
   * Returns 亩 with two digits, four of what is less than a tenth: 10 m² are 0.0150, not 0.01 or
   * 0.02.
   */
  public static String mu(double m2) {
    double mu = m2 * MU_PER_HECTARE / SQUARE_METRES_PER_HECTARE;
    return format(mu > 0 && mu < 0.1 ? "0.0000" : "#,##0.00", mu);
  }

  /** Returns a part of one as per cent. */
  public static String share(double part) {
    return format("0.00", part * 100) + " %";
  }

  public static String seconds(double seconds) {
    return format("0.0", seconds);
  }

  public static String count(long number) {
    return format("#,##0", number);
  }

  /** Returns a coordinate in metres, to the millimetre. */
  public static String metres(double metres) {
    return format("0.000", metres);
  }

  /** Returns an angle in decimal degrees, to a tenth of a millimetre on the ground. */
  public static String degrees(double degrees) {
    return format("0.000000000", degrees);
  }

  /** Returns an angle in degrees, minutes and seconds, to 0.3 m on the ground. */
  public static String sexagesimal(double degrees) {
    long hundredths = Math.round(Math.abs(degrees) * 360_000);
    return String.format(
        Locale.ROOT,
        "%s%d°%02d′%02d.%02d″",
        degrees < 0 && hundredths > 0 ? "-" : "",
        hundredths / 360_000,
        hundredths / 6_000 % 60,
        hundredths / 100 % 60,
        hundredths % 100);
  }

  private static String format(String pattern, double value) {
    if (!Double.isFinite(value)) {
      return NONE;
    }
    DecimalFormat format =
        new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setRoundingMode(RoundingMode.HALF_UP);
    // By the decimal digits, not the binary fraction below them: 15.015 is 15.02, as in the report.
    String text = format.format(BigDecimal.valueOf(value));
    return text.matches("-[0.,]+") ? text.substring(1) : text; // less than is shown is none
  }
}
