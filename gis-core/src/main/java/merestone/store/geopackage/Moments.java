package merestone.store.geopackage;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and moments as GeoPackage stores them: ISO 8601 text, moments in UTC (OGC 12-128r17, table
 * 1). Reading also takes a blank for the T, an offset for the Z or neither, and leaves out seconds
 * or the time.
 */
final class Moments {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);

  /** Far faster than a DateTimeFormatter, which matters once per row. */
  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})-(\\d\\d)-(\\d\\d)"
              + "(?:[T ](\\d\\d):(\\d\\d)(?::(\\d\\d)(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d\\d:?\\d\\d)?)?");

  private Moments() {}

  /** Returns the day the words name, with or without a time; null if they name none. */
  static Date date(String words) {
    Matcher iso = ISO.matcher(words.strip());
    try {
      return iso.matches() ? Date.valueOf(day(iso)) : null;
    } catch (DateTimeException e) {
      return null; // the 31st of February
    }
  }

  /**
   * Returns the moment the words name, in UTC where they name no offset; null if they name none.
   */
  static Timestamp timestamp(String words) {
    Matcher iso = ISO.matcher(words.strip());
    try {
      return iso.matches() ? Timestamp.from(moment(iso)) : null;
    } catch (DateTimeException e) {
      return null; // the 25th hour
    }
  }

  private static LocalDate day(Matcher iso) {
    return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
  }

  private static Instant moment(Matcher iso) {
    String fraction = iso.group(7) == null ? "" : iso.group(7);
    int nanos = Integer.parseInt(fraction + "0".repeat(9 - fraction.length()));
    ZoneOffset offset =
        iso.group(8) == null || iso.group(8).equals("Z")
            ? ZoneOffset.UTC
            : ZoneOffset.of(iso.group(8));
    LocalTime time = LocalTime.of(number(iso, 4), number(iso, 5), number(iso, 6), nanos);
    return LocalDateTime.of(day(iso), time).toInstant(offset);
  }

  private static int number(Matcher iso, int group) {
    return iso.group(group) == null ? 0 : Integer.parseInt(iso.group(group));
  }

  /** Returns a date, instant or wall clock as stored; a wall clock is taken to be UTC. */
  static String text(Object value) {
    if (value instanceof LocalDateTime wallClock) {
      return MOMENT.format(wallClock);
    }
    Instant moment =
        value instanceof Instant given
            ? given
            : Instant.ofEpochMilli(((java.util.Date) value).getTime());
    return MOMENT.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
  }
}
