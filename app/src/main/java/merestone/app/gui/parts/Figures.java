package merestone.app.gui.parts;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * Numbers as the window shows them. The decimal sign is a point in both languages. 1 亩 = 10 000 /
 * 15 m².
 */
public final class Figures {
  private static final double SQUARE_METRES_PER_HECTARE = 10_000;
  private static final double MU_PER_HECTARE = 15;

  private Figures() {}

  public static String squareMetres(double m2) {
    return format("#,##0.00", m2);
  }

  public static String hectares(double m2) {
    return format("#,##0.0000", m2 / SQUARE_METRES_PER_HECTARE);
  }

  public static String mu(double m2) {
    return format("#,##0.0000", m2 / SQUARE_METRES_PER_HECTARE * MU_PER_HECTARE);
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

  private static String format(String pattern, double value) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
