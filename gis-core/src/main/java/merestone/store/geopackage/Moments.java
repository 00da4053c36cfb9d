package merestone.store.geopackage;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and moments as GeoPackage stores them: ISO 8601 text, moments in UTC (OGC 12-128r17, table
 * 1). Reading also takes a blank for the T, an offset for the Z, and neither.
 */
final class Moments {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT);
  private static final int DAY_LENGTH = "2024-01-31".length();

  private Moments() {}

  /** Returns the day the words begin with; null if they do not. */
  static Date date(String words) {
    String day = words.length() > DAY_LENGTH ? words.substring(0, DAY_LENGTH) : words;
    try {
      return Date.valueOf(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /**
   * Returns the moment the words name, in UTC where they name no offset; null if they name none.
   */
  static Timestamp timestamp(String words) {
    String iso = words.strip().replace(' ', 'T');
    try {
      if (iso.length() == DAY_LENGTH) {
        iso = iso + "T00:00";
      }
      Instant moment =
          iso.matches(".*T.*(Z|[+-]\\d\\d(:?\\d\\d)?)")
              ? OffsetDateTime.parse(iso).toInstant()
              : LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
      return Timestamp.from(moment);
    } catch (DateTimeException | IllegalArgumentException e) {
      return null; // too far away for a timestamp is no moment either
    }
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
