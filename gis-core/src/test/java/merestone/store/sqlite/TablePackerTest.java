package merestone.store.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite itself reads what was packed, and looks its pages over. */
class TablePackerTest {
  @TempDir Path folder;
  private Path database;
  private Record row;

  /** Writes the rows of one table. */
  private interface Rows {
    void to(TablePacker table) throws IOException;
  }

  @BeforeEach
  void begin() {
    database = folder.resolve("t.db");
    row = new Record();
  }

  @AfterEach
  void pagesAreSound() throws SQLException {
    assertEquals(List.of("ok"), ask("PRAGMA integrity_check"));
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + database);
  }

  private void pack(String columns, Rows rows) throws SQLException, IOException {
    int root;
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE t (" + columns + ")");
      root = statement.executeQuery("SELECT rootpage FROM sqlite_master").getInt(1);
    }
    try (PageFile file = PageFile.open(database)) {
      TablePacker table = new TablePacker(file);
      rows.to(table);
      file.put(root, table.root());
    }
  }

  private List<String> ask(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (answer.next()) {
        rows.add(answer.getString(1));
      }
      return rows;
    }
  }

  /** A row takes 504 bytes: 8 a page; a page leads to 400 others: 30000 rows need two levels. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8, 9, 3000, 30_000})
  void everyRowIsFoundByItsKey(int count) throws SQLException, IOException {
    pack(
        "id INTEGER PRIMARY KEY, a BLOB",
        table -> {
          for (int i = 1; i <= count; i++) {
            byte[] value = new byte[494];
            Arrays.fill(value, (byte) i);
            table.add(3L * i, row.clear().addNull().addValue(value));
          }
        });
    assertEquals(List.of("" + count), ask("SELECT count(*) FROM t"));
    try (Connection connection = connect();
        PreparedStatement query = connection.prepareStatement("SELECT a FROM t WHERE id = ?")) {
      for (int i = 1; i <= count; i += 1 + count / 97) {
        byte[] expected = new byte[494];
        Arrays.fill(expected, (byte) i);
        query.setInt(1, 3 * i);
        assertArrayEquals(expected, query.executeQuery().getBytes(1), "row " + i);
        query.setInt(1, 3 * i + 1);
        assertEquals(false, query.executeQuery().next(), "no row " + i);
      }
    }
  }

  @Test
  void rowsLongerThanAPageOverflow() throws SQLException, IOException {
    // about every place where a byte more changes how a row is split: 4061, and 489 + n * 4092
    List<Integer> sizes =
        IntStream.of(4061, 489 + 4092, 4061 + 4092, 489 + 2 * 4092, 4061 + 2 * 4092, 100_000)
            .flatMap(size -> IntStream.rangeClosed(size - 12, size + 3))
            .boxed()
            .toList();
    pack(
        "id INTEGER PRIMARY KEY, a BLOB, b INTEGER",
        table -> {
          for (int i = 0; i < sizes.size(); i++) {
            table.add(i + 1, row.clear().addNull().addValue(noise(i, sizes.get(i))).add(i));
          }
        });
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id, a, b FROM t ORDER BY id")) {
      for (int i = 0; i < sizes.size(); i++) {
        rows.next();
        assertEquals(i + 1, rows.getInt(1));
        assertArrayEquals(noise(i, sizes.get(i)), rows.getBytes(2), sizes.get(i) + " bytes");
        assertEquals(i, rows.getInt(3));
      }
    }
  }

  private static byte[] noise(int seed, int size) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }

  @Test
  void valuesComeBackAsTheyWere() throws SQLException, IOException {
    List<Object> values = new ArrayList<>(List.of("", "永久基本农田", "it's\0", "𠮷", new byte[0]));
    for (int bits : new int[] {0, 7, 8, 15, 16, 23, 24, 31, 32, 47, 48, 62}) {
      values.addAll(List.of((1L << bits) - 1, 1L << bits, -(1L << bits), -(1L << bits) - 1));
    }
    values.addAll(List.of(Long.MAX_VALUE, Long.MIN_VALUE, 0.0, 5.0, -0.1, Double.MAX_VALUE));
    values.addAll(List.of(Double.MIN_VALUE, Double.NEGATIVE_INFINITY));
    pack(
        "id INTEGER PRIMARY KEY, a",
        table -> {
          for (int i = 0; i < values.size(); i++) {
            table.add(i + 1, row.clear().addNull().addValue(values.get(i)));
          }
        });
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT a FROM t ORDER BY id")) {
      for (Object value : values) {
        rows.next();
        Object read = rows.getObject(1);
        if (value instanceof byte[] bytes) {
          assertArrayEquals(bytes, (byte[]) read);
        } else {
          assertEquals(value, read instanceof Integer number ? number.longValue() : read);
        }
      }
    }
  }

  @Test
  void nothingAndNotANumberAreNull() throws SQLException, IOException {
    pack(
        "id INTEGER PRIMARY KEY, a, b",
        table -> table.add(7, row.clear().addNull().addValue(null).add(Double.NaN)));
    assertEquals(
        List.of("7 null null"), ask("SELECT id || ' ' || typeof(a) || ' ' || typeof(b) FROM t"));
  }

  /** The length of the header takes a second byte from 127 values on; 1500 values overflow. */
  @ParameterizedTest
  @ValueSource(ints = {125, 126, 127, 128, 1500})
  void manyColumnsAreKeptApart(int columns) throws SQLException, IOException {
    pack(
        IntStream.rangeClosed(1, columns).mapToObj(i -> "c" + i).collect(Collectors.joining(",")),
        table -> {
          row.clear();
          for (int i = 1; i <= columns; i++) {
            row.add(1000.5 + i);
          }
          table.add(1, row);
        });
    assertEquals(List.of("1001.5"), ask("SELECT c1 FROM t"));
    assertEquals(List.of("" + (1000.5 + columns)), ask("SELECT c" + columns + " FROM t"));
  }

  @Test
  void tablesMayBePackedInTurns() throws SQLException, IOException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE a (id INTEGER PRIMARY KEY, v)");
      statement.execute("CREATE TABLE b (id INTEGER PRIMARY KEY, v)");
    }
    try (PageFile file = PageFile.open(database)) {
      TablePacker first = new TablePacker(file);
      TablePacker second = new TablePacker(file);
      for (int i = 1; i <= 5000; i++) {
        first.add(i, row.clear().addNull().add("first " + i));
        second.add(i, row.clear().addNull().add("second " + i));
      }
      file.put(2, first.root());
      file.put(3, second.root());
    }
    assertEquals(
        List.of("5000"),
        ask(
            "SELECT count(*) FROM a JOIN b USING (id)"
                + " WHERE a.v = 'first ' || id AND b.v = 'second ' || id"));
  }

  /** What SQLite does afterwards is done to ordinary pages. */
  @Test
  void packedTableCanBeChanged() throws SQLException, IOException {
    pack(
        "id INTEGER PRIMARY KEY, v",
        table -> {
          for (int i = 1; i <= 4000; i++) {
            table.add(i, row.clear().addNull().addValue(noise(i, 300)));
          }
        });
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM t WHERE id % 3 = 0");
      statement.execute("UPDATE t SET v = zeroblob(9000) WHERE id % 7 = 1");
      statement.execute("INSERT INTO t SELECT id + 10000, v FROM t WHERE id < 500");
      statement.execute("CREATE INDEX i ON t(v)");
    }
    // 4000 - 1333, and of 1 to 499 again 333
    assertEquals(List.of("3000"), ask("SELECT count(*) FROM t"));
  }

  @Test
  void keysMustGrow() throws SQLException, IOException {
    pack(
        "id INTEGER PRIMARY KEY",
        table -> {
          table.add(5, row.clear().addNull());
          for (long key : new long[] {5, 4, 0, -1}) {
            assertThrows(IllegalArgumentException.class, () -> table.add(key, row));
          }
        });
    assertEquals(List.of("5"), ask("SELECT id FROM t"));
  }
}
