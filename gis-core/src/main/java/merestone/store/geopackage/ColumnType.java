package merestone.store.geopackage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/**
 * The column types of a GeoPackage, as far as they differ in Java. Source: OGC 12-128r17
 * (GeoPackage 1.3), table 1 "GeoPackage data types"; types outside the standard follow SQLite's
 * affinity rules.
 */
enum ColumnType {
  /** Whole numbers of any declared width; SQLite does not enforce the width. */
  INTEGER("INTEGER", Long.class),
  /** Double precision. */
  REAL("REAL", Double.class),
  /** True or false, stored as 1 or 0. */
  BOOLEAN("BOOLEAN", Boolean.class),
  /** A day, stored as {@code 2024-01-31}. */
  DATE("DATE", java.sql.Date.class),
  /** A moment in UTC, stored as {@code 2024-01-31T12:00:00.000Z}. */
  DATETIME("DATETIME", java.sql.Timestamp.class),
  /** UTF-8 text. */
  TEXT("TEXT", String.class),
  /** Bytes. */
  BLOB("BLOB", byte[].class);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  private final String sql;
  private final Class<?> binding;

  ColumnType(String sql, Class<?> binding) {
    this.sql = sql;
    this.binding = binding;
  }

  /** Returns the type's name in a CREATE TABLE. */
  String sql() {
    return sql;
  }

  /** Returns the Java class of its values. */
  Class<?> binding() {
    return binding;
  }

  /** Returns the type that stores values of a Java class; what has no type of its own is text. */
  static ColumnType storing(Class<?> javaClass) {
    if (javaClass == Boolean.class) {
      return BOOLEAN;
    }
    if (javaClass == Double.class || javaClass == Float.class || javaClass == BigDecimal.class) {
      return REAL;
    }
    if (Number.class.isAssignableFrom(javaClass) && javaClass != BigInteger.class) {
      return INTEGER;
    }
    if (javaClass == java.sql.Date.class || javaClass == LocalDate.class) {
      return DATE;
    }
    if (Date.class.isAssignableFrom(javaClass)
        || javaClass == Instant.class
        || javaClass == LocalDateTime.class) {
      return DATETIME;
    }
    return javaClass == byte[].class ? BLOB : TEXT;
  }

  /**
   * Returns the type a column has that was declared in these words, such as {@code VARCHAR(20)}.
   */
  static ColumnType declared(String words) {
    String type = words.toUpperCase(Locale.ROOT);
    if (type.startsWith("BOOL")) {
      return BOOLEAN;
    }
    if (type.startsWith("DATETIME") || type.startsWith("TIMESTAMP")) {
      return DATETIME;
    }
    if (type.equals("DATE")) {
      return DATE;
    }
    if (type.contains("INT")) {
      return INTEGER;
    }
    if (type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB")) {
      return REAL;
    }
    if (type.startsWith("NUMERIC") || type.startsWith("DECIMAL")) {
      return REAL;
    }
    return type.startsWith("BLOB") ? BLOB : TEXT;
  }

  /** Returns a value as SQLite stores it: Long, Double, String or byte[]; null stays null. */
  Object stored(Object value) {
    if (value == null) {
      return null;
    }
    return switch (this) {
      case INTEGER -> ((Number) value).longValue();
      case REAL -> ((Number) value).doubleValue();
      case BOOLEAN -> (Boolean) value ? 1L : 0L;
      case DATE -> value.toString();
      case DATETIME -> moment(value);
      case BLOB -> value;
      case TEXT -> value.toString();
    };
  }

  private static String moment(Object value) {
    if (value instanceof LocalDateTime wallClock) {
      return MOMENT.format(wallClock);
    }
    Instant instant =
        value instanceof Instant given ? given : Instant.ofEpochMilli(((Date) value).getTime());
    return MOMENT.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
  }
}
