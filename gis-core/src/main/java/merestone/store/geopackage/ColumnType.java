package merestone.store.geopackage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Locale;

/**
 * The column types of a GeoPackage, as far as they differ in Java. Source: OGC 12-128r17
 * (GeoPackage 1.3), table 1 "GeoPackage data types"; types outside the standard follow SQLite's
 * affinity rules.
 */
enum ColumnType {
  /** Whole numbers of any width; others may be there too and are kept, as SQLite keeps them. */
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
      case INTEGER -> number((Number) value);
      case REAL -> ((Number) value).doubleValue();
      case BOOLEAN -> (Boolean) value ? 1L : 0L;
      case DATE -> value.toString();
      case DATETIME -> Moments.text(value);
      case BLOB -> value;
      case TEXT -> value.toString();
    };
  }

  /**
   * Returns what SQLite holds as the value of this type: null if it cannot be one. SQLite does not
   * enforce a column's type, so anything may be anywhere.
   *
   * @param held Integer, Long, Double, String or byte[]
   */
  Object read(Object held) {
    return switch (this) {
      case INTEGER -> held instanceof Number found ? number(found) : null;
      case REAL -> held instanceof Number number ? number.doubleValue() : null;
      case BOOLEAN -> truth(held);
      case DATE -> held instanceof String words ? Moments.date(words) : null;
      case DATETIME -> held instanceof String words ? Moments.timestamp(words) : null;
      case TEXT -> held instanceof byte[] ? null : held.toString();
      case BLOB -> held instanceof byte[] ? held : null;
    };
  }

  private static Object number(Number number) {
    boolean whole = number.doubleValue() == Math.rint(number.doubleValue());
    if (whole) {
      return number.longValue();
    }
    return number.doubleValue();
  }

  private static Object truth(Object held) {
    if (held instanceof Number number) {
      return number.doubleValue() != 0;
    }
    return switch (held.toString().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> null;
    };
  }
}
