package merestone.store.shapefile;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;

/**
 * A column to be written.
 *
 * @param attribute the attribute's name in the features
 * @param name its name in the .dbf
 * @param type the dBase type letter: C, N, D or L
 * @param width the column's width in bytes
 * @param decimals digits after the decimal point
 */
record OutputColumn(String attribute, String name, char type, int width, int decimals) {

  /** Returns the bytes of a value; none for null and for a number that does not fit. */
  byte[] format(Object value, Charset charset) {
    if (value == null) {
      return new byte[0];
    }
    return switch (type) {
      case 'N' -> number(value);
      case 'D' -> ascii(DateTimeFormatter.BASIC_ISO_DATE.format(date(value)));
      case 'L' -> ascii(Boolean.TRUE.equals(value) ? "T" : "F");
      default -> FieldNames.cut(value.toString(), width, charset).getBytes(charset);
    };
  }

  /** Returns whether a number can be written: finite, and no wider than the column. */
  boolean holds(Object value) {
    return value == null || type != 'N' || number(value).length > 0;
  }

  private byte[] number(Object value) {
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      byte[] text = ascii(decimal(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString());
      return text.length <= width ? text : new byte[0];
    }
    return new byte[0];
  }

  /** Returns a finite number with the digits a person would write for it. */
  static BigDecimal decimal(Number number) {
    return new BigDecimal(number.toString());
  }

  private static LocalDate date(Object value) {
    if (value instanceof LocalDate day) {
      return day;
    }
    if (value instanceof java.sql.Date day) {
      return day.toLocalDate();
    }
    return ((Date) value).toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
