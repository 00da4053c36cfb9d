package merestone.report;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import merestone.layer.Row;

/**
 * A feature's value as the type a column asks for, whatever type the file gave it. Empty is what is
 * missing or cannot be read as such.
 */
final class LooseValue {
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(?:\\.\\d{0,18})?");

  private LooseValue() {}

  /** Returns the value as text: a number in plain digits, a day as 2026-01-31. */
  static String text(Row row, String column) {
    return row.value(column).map(LooseValue::plain).orElse("").strip();
  }

  static Optional<Double> number(Row row, String column) {
    Object value = row.value(column).orElse("");
    if (value instanceof Number number) {
      return Optional.of(number.doubleValue());
    }
    String text = value.toString().strip();
    return NUMBER.matcher(text).matches() ? Optional.of(Double.valueOf(text)) : Optional.empty();
  }

  /** Reads days and moments, the latter in UTC, and the texts 2026-01-31 and 20260131. */
  static Optional<LocalDate> day(Row row, String column) {
    Object value = row.value(column).orElse("");
    if (value instanceof java.sql.Date day) {
      return Optional.of(day.toLocalDate());
    }
    if (value instanceof Timestamp moment) {
      return Optional.of(moment.toInstant().atZone(ZoneOffset.UTC).toLocalDate());
    }
    return day(value.toString().strip());
  }

  private static Optional<LocalDate> day(String text) {
    boolean isShort = text.length() == "yyyymmdd".length();
    try {
      return Optional.of(
          LocalDate.parse(
              text, isShort ? DateTimeFormatter.BASIC_ISO_DATE : DateTimeFormatter.ISO_LOCAL_DATE));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static String plain(Object value) {
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number)
          ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
          : "";
    }
    return value.toString();
  }
}
