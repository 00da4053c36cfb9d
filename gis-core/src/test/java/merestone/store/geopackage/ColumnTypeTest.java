package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnTypeTest {

  /** The types of OGC 12-128r17 table 1, then what other programs declare. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BOOLEAN       | BOOLEAN
          TINYINT       | INTEGER
          SMALLINT      | INTEGER
          MEDIUMINT     | INTEGER
          INT           | INTEGER
          INTEGER       | INTEGER
          FLOAT         | REAL
          DOUBLE        | REAL
          REAL          | REAL
          TEXT          | TEXT
          TEXT(20)      | TEXT
          BLOB          | BLOB
          BLOB(99)      | BLOB
          DATE          | DATE
          DATETIME      | DATETIME
          varchar(254)  | TEXT
          NUMERIC(18,2) | REAL
          DECIMAL(10,0) | REAL
          bigint        | INTEGER
          TIMESTAMP     | DATETIME
          double precision | REAL
          JSON          | TEXT
          ''            | TEXT
          """)
  void declaredTypesAreUnderstood(String declared, ColumnType expected) {
    assertEquals(expected, ColumnType.declared(declared));
  }

  @ParameterizedTest
  @CsvSource({"TEXT(20), 20", "VARCHAR( 254 ), 254", "'NUMERIC(18,2)', 18", "TEXT, -1", "X(y), -1"})
  void declaredWidthIsAFact(String declared, int width) {
    FeatureTable.Column column = new FeatureTable.Column("a", declared, ColumnType.TEXT);
    assertEquals(width, column.facts().length());
  }

  @Test
  void wholeAndBrokenNumbersInAnIntegerColumnAreBothKept() {
    assertEquals(7L, ColumnType.INTEGER.read(7));
    assertEquals(1L << 53, ColumnType.INTEGER.read(1L << 53));
    assertEquals(69.678, ColumnType.INTEGER.read(69.678));
    assertEquals(69.678, ColumnType.INTEGER.stored(69.678));
    assertNull(ColumnType.INTEGER.read("about seven"));
  }

  @Test
  void valuesOfAnotherTypeAreNoValues() {
    assertNull(ColumnType.REAL.read("12,5"));
    assertNull(ColumnType.TEXT.read(new byte[] {1}));
    assertNull(ColumnType.BLOB.read("abc"));
    assertNull(ColumnType.BOOLEAN.read("perhaps"));
    assertNull(ColumnType.DATE.read(20240131));
    assertNull(ColumnType.DATETIME.read(1.7e9));
  }

  @Test
  void truthIsANumberOrAWord() {
    assertEquals(true, ColumnType.BOOLEAN.read(1));
    assertEquals(false, ColumnType.BOOLEAN.read(0));
    assertEquals(true, ColumnType.BOOLEAN.read("TRUE"));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, 2024-01-31",
    "2024-02-29, 2024-02-29",
    "2024-01-31T08:00:00Z, 2024-01-31",
    "2023-02-29, ",
    "2024/01/31, ",
    "31.01.2024, ",
    "'', "
  })
  void days(String words, String expected) {
    Object day = expected == null ? null : Date.valueOf(expected);
    assertEquals(day, ColumnType.DATE.read(words));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-01-31T12:34:56.789Z, 2024-01-31T12:34:56.789Z",
    "2024-01-31T12:34:56Z, 2024-01-31T12:34:56Z",
    "2024-01-31 12:34:56, 2024-01-31T12:34:56Z",
    "2024-01-31T12:34Z, 2024-01-31T12:34:00Z",
    "2024-01-31T12:34:56+08:00, 2024-01-31T04:34:56Z",
    "2024-01-31T12:34:56+0800, 2024-01-31T04:34:56Z",
    "2024-01-31, 2024-01-31T00:00:00Z",
    "2024-01-31T25:00:00Z, ",
    "2024-01-31T12:00:00+99:00, ",
    "yesterday, "
  })
  void momentsAreUtcUnlessTheySayOtherwise(String words, String expected) {
    Object moment = expected == null ? null : Timestamp.from(Instant.parse(expected));
    assertEquals(moment, ColumnType.DATETIME.read(words));
  }

  @Test
  void valuesAreStoredAsTheStandardSpellsThem() {
    assertEquals("2024-01-31", ColumnType.DATE.stored(Date.valueOf("2024-01-31")));
    assertEquals("2024-01-31", ColumnType.DATE.stored(LocalDate.of(2024, 1, 31)));
    Instant moment = Instant.parse("2024-01-31T12:34:56.789Z");
    for (Object same :
        List.of(
            moment,
            Timestamp.from(moment),
            java.util.Date.from(moment),
            LocalDateTime.of(2024, 1, 31, 12, 34, 56, 789_000_000))) {
      assertEquals("2024-01-31T12:34:56.789Z", ColumnType.DATETIME.stored(same));
    }
    assertEquals(1L, ColumnType.BOOLEAN.stored(true));
    assertEquals(2.5, ColumnType.REAL.stored(new BigDecimal("2.5")));
    assertNull(ColumnType.TEXT.stored(null));
  }
}
