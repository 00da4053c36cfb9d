package merestone.report.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** What the values of a column are: how they are rounded for people, and how wide they get. */
public enum CellForm {
  /** A code, a level, a short name. */
  WORD(14, -1),
  /** An identifier: the standards' have 18 digits, which are to stand in one line. */
  KEY(26, -1),
  /** A name, or a few words. */
  NAME(28, -1),
  /** Sentences. */
  SENTENCE(60, -1),
  /** A whole number. */
  COUNT(11, 0),
  /** Square metres. */
  SQUARE_METRES(16, 2),
  /** Hectares. */
  HECTARES(14, 4),
  /** 亩. */
  MU(13, 2),
  /** A share from 0 to 1, shown in per cent. */
  SHARE(10, 2),
  /** Metres, or coordinates in them. */
  METRES(15, 3);

  private final int width;
  private final int decimals;

  CellForm(int width, int decimals) {
    this.width = width;
    this.decimals = decimals;
  }

  /**
   * Returns how wide a column of these is, in digits of the text; a Chinese character takes two.
   */
  public int width() {
    return width;
  }

  /** Returns how many decimals people are shown; −1 for words. */
  public int decimals() {
    return decimals;
  }

  /** Returns whether the values are numbers. */
  public boolean isNumber() {
    return decimals >= 0;
  }

  /**
   * Returns a number as people are shown it: rounded half up, thousands apart, shares in per cent
   * without the sign.
   *
   * @param number finite; the form is one of numbers
   */
  public String shown(Number number) {
    BigDecimal exact = new BigDecimal(number.toString()).movePointRight(this == SHARE ? 2 : 0);
    String pattern = "#,##0" + (decimals > 0 ? "." + "0".repeat(decimals) : "");
    return new DecimalFormat(pattern, new DecimalFormatSymbols(Locale.ROOT))
        .format(exact.setScale(decimals, RoundingMode.HALF_UP));
  }
}
