package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import merestone.message.Problem;
import org.geotools.api.data.Query;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Overwrites pages of a table of 600 rows on pages of 512 bytes. Which rows lie on which page is
 * told by SQLite's own {@code dbstat}.
 */
@Timeout(60)
class DamagedPagesTest {
  private static final int ROWS = 600;
  private static final int PAGE = 512;

  @TempDir Path folder;
  private Squares squares;
  private List<Page> leaves;

  /** A page of the table's b-tree; leaves with the row ids on them. */
  private record Page(int number, String path, long first, long last) {}

  @BeforeEach
  void write() throws SQLException {
    squares = Squares.write(folder.resolve("d.gpkg"), "t", ROWS, 20);
    squares.dropTriggers(); // VACUUM puts them last, where they would be cut off
    squares.change("PRAGMA page_size = " + PAGE, "VACUUM");
    leaves = leaves();
    assertTrue(leaves.size() > 100, leaves.size() + " leaves");
  }

  private List<Page> leaves() throws SQLException {
    List<Page> pages = new ArrayList<>();
    long row = 0;
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + squares.file())) {
      String sql =
          "SELECT pageno, path, ncell FROM dbstat WHERE name = 't' AND pagetype = 'leaf'"
              + " ORDER BY path";
      for (var cells :
          SqlQuery.all(
              connection,
              sql,
              found -> List.of(found.getString(1), found.getString(2), found.getString(3)))) {
        int count = Integer.parseInt(cells.get(2));
        pages.add(new Page(Integer.parseInt(cells.get(0)), cells.get(1), row + 1, row + count));
        row += count;
      }
    }
    return pages;
  }

  private List<Page> inner() throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + squares.file())) {
      return SqlQuery.all(
          connection,
          "SELECT pageno, path FROM dbstat WHERE name = 't' AND pagetype = 'internal'"
              + " ORDER BY length(path), path",
          row -> new Page(row.getInt(1), row.getString(2), 0, 0));
    }
  }

  private void overwrite(int page, int with) throws IOException {
    byte[] bytes = Files.readAllBytes(squares.file());
    Arrays.fill(bytes, (page - 1) * PAGE, page * PAGE, (byte) with);
    Files.write(squares.file(), bytes);
  }

  private static List<Long> allBut(long first, long last) {
    return LongStream.rangeClosed(1, ROWS).filter(id -> id < first || id > last).boxed().toList();
  }

  /** Reads everything; returns where the sentences say that rows are lost. */
  private List<String> lost(List<Long> expectedRows) throws IOException {
    GeoPackageDataStore store = squares.open();
    assertEquals(expectedRows, squares.ids(store, new Query("t")));
    List<String> sentences = new ArrayList<>();
    for (Problem problem : store.problems("t")) {
      assertEquals("gpkg-damaged", problem.code());
      String words = problem.message().en();
      sentences.add(words.replaceAll(".*of layer t (the )?(.*) cannot be read: .*", "$2"));
    }
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 0x5A, 0xFF})
  void leafInTheMiddleCostsItsRowsAlone(int with) throws IOException {
    Page victim = leaves.get(leaves.size() / 2);
    overwrite(victim.number(), with);
    assertEquals(
        List.of("rows " + victim.first() + " to " + victim.last()),
        lost(allBut(victim.first(), victim.last())));
  }

  @Test
  void neighbouringLeavesAreOneGapAndDistantOnesTwo() throws IOException {
    Page one = leaves.get(10);
    Page next = leaves.get(11);
    Page far = leaves.get(40);
    for (Page victim : List.of(one, next, far)) {
      overwrite(victim.number(), 0);
    }
    List<Long> expected = new ArrayList<>(allBut(one.first(), next.last()));
    expected.removeIf(id -> id >= far.first() && id <= far.last());
    assertEquals(
        List.of(
            "rows " + one.first() + " to " + next.last(),
            "rows " + far.first() + " to " + far.last()),
        lost(expected));
  }

  @Test
  void goodLeafBetweenTwoBadOnesIsRead() throws IOException {
    Page before = leaves.get(10);
    Page after = leaves.get(12);
    overwrite(before.number(), 0);
    overwrite(after.number(), 0);
    List<Long> expected = new ArrayList<>(allBut(before.first(), before.last()));
    expected.removeIf(id -> id >= after.first() && id <= after.last());
    assertEquals(2, lost(expected).size());
  }

  @Test
  void firstAndLastLeafHaveNoOuterBound() throws IOException {
    Page first = leaves.get(0);
    Page last = leaves.get(leaves.size() - 1);
    overwrite(first.number(), 0);
    overwrite(last.number(), 0);
    List<Long> expected = LongStream.range(first.last() + 1, last.first()).boxed().toList();
    assertEquals(
        List.of("rows up to " + first.last(), "rows from " + last.first() + " on"), lost(expected));
  }

  @Test
  void innerPageCostsAllRowsBelowIt() throws IOException, SQLException {
    List<Page> inner = inner();
    Page victim = inner.get(inner.size() / 2);
    assertTrue(victim.path().length() > 1, "not the root");
    List<Page> below =
        leaves.stream().filter(leaf -> leaf.path().startsWith(victim.path())).toList();
    assertTrue(below.size() > 1);
    overwrite(victim.number(), 0x5A);
    long first = below.get(0).first();
    long last = below.get(below.size() - 1).last();
    assertEquals(List.of("rows " + first + " to " + last), lost(allBut(first, last)));
  }

  @Test
  void tableWithoutAReadableRowIsNoEmptyTable() throws IOException, SQLException {
    overwrite(inner().get(0).number(), 0);
    GeoPackageDataStore store = squares.open();
    assertThrows(IOException.class, () -> squares.ids(store, new Query("t")));
    assertThrows(IOException.class, () -> store.getFeatureSource("t").getCount(Query.ALL));
  }

  /** Each inner page in turn leads back to the root, to itself, and out of the file. */
  @ParameterizedTest
  @CsvSource({"root", "itself", "nowhere"})
  void circlesEnd(String target) throws IOException, SQLException {
    byte[] good = Files.readAllBytes(squares.file());
    List<Page> inner = inner();
    for (Page victim : inner) {
      int page =
          switch (target) {
            case "root" -> inner.get(0).number();
            case "itself" -> victim.number();
            default -> 0x7FFFFFFF;
          };
      byte[] bytes = good.clone();
      int rightmost = (victim.number() - 1) * PAGE + 8;
      ByteBuffer.wrap(bytes).putInt(rightmost, page);
      Files.write(squares.file(), bytes);
      GeoPackageDataStore store = squares.open();
      List<Long> ids = squares.ids(store, new Query("t"));
      assertTrue(ids.size() < ROWS, ids.size() + " rows");
      assertEquals(ids.stream().distinct().sorted().toList(), ids);
      assertTrue(store.problems("t").size() > 0);
    }
  }

  /** A row of 3000 bytes does not fit on its page; dbstat tells where the rest lies. */
  @Test
  void overflowPageCostsItsRowAlone() throws IOException, SQLException {
    squares.change("UPDATE t SET name = '" + "x".repeat(3000) + "' WHERE fid IN (300, 302)");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + squares.file())) {
      int overflow =
          SqlQuery.all(
                  connection,
                  "SELECT pageno FROM dbstat WHERE name = 't' AND pagetype = 'overflow'"
                      + " ORDER BY path",
                  row -> row.getInt(1))
              .get(0);
      overwrite(overflow, 0xFF);
    }
    assertEquals(List.of("row 300"), lost(allBut(300, 300)));
  }

  /** The end of the list of tables is cut off as well: VACUUM puts the R-tree's entry last. */
  @Test
  void truncatedFileIsReadAsFarAsItGoes() throws IOException {
    byte[] bytes = Files.readAllBytes(squares.file());
    int pages = bytes.length / PAGE / 2;
    Files.write(squares.file(), Arrays.copyOf(bytes, pages * PAGE));
    List<Long> expected =
        leaves.stream()
            .filter(leaf -> leaf.number() <= pages)
            .flatMap(leaf -> LongStream.rangeClosed(leaf.first(), leaf.last()).boxed())
            .toList();
    assertTrue(expected.size() > 100 && expected.size() < ROWS, expected.size() + " rows");
    List<String> sentences = lost(expected);
    assertTrue(sentences.get(0).startsWith("d.gpkg is damaged or cut short"), sentences.get(0));
    assertEquals(2, sentences.size());
  }

  /** SQLite reads such a page without complaint; its rows come twice or too early. */
  @ParameterizedTest
  @CsvSource({"30, 10", "10, 30"})
  void pageWithAnotherPagesRowsIsNamedAndNoRowComesTwice(int victim, int source)
      throws IOException {
    byte[] bytes = Files.readAllBytes(squares.file());
    int from = (leaves.get(source).number() - 1) * PAGE;
    System.arraycopy(bytes, from, bytes, (leaves.get(victim).number() - 1) * PAGE, PAGE);
    Files.write(squares.file(), bytes);
    GeoPackageDataStore store = squares.open();
    List<Long> ids = squares.ids(store, new Query("t"));
    assertEquals(ids.stream().distinct().sorted().toList(), ids);
    assertEquals(List.of("gpkg-damaged"), store.problems("t").stream().map(Problem::code).toList());
    String words = store.problems("t").get(0).message().en();
    long lastLost = leaves.get(Math.max(victim, source)).last();
    assertTrue(words.contains(" to " + lastLost + " cannot be read"), words);
  }

  /** Negative ids and ids of nine bytes: 2^62 above and below, as SQLite stores them. */
  @Test
  void rangesFollowRowIdsOfAnySize() throws IOException, SQLException {
    squares.change("UPDATE t SET fid = (fid - 300) * 10000000000000000", "VACUUM");
    leaves = leaves();
    Page victim = leaves.get(leaves.size() / 2);
    overwrite(victim.number(), 0);
    List<Long> expected =
        allBut(victim.first(), victim.last()).stream()
            .map(i -> (i - 300) * 10_000_000_000_000_000L)
            .toList();
    assertEquals(1, lost(expected).size());
  }

  @Test
  void viewEndsAtTheDamage() throws IOException, SQLException {
    squares.change(
        "CREATE VIEW v AS SELECT * FROM t",
        "UPDATE gpkg_contents SET table_name = 'v'",
        "UPDATE gpkg_geometry_columns SET table_name = 'v'");
    Page victim = leaves.get(50);
    overwrite(victim.number(), 0);
    GeoPackageDataStore store = squares.open();
    assertEquals(victim.first() - 1, store.getFeatureSource("v").getFeatures().size());
    assertTrue(
        store.problems("v").get(0).message().en().contains("first " + (victim.first() - 1)),
        store.problems("v").toString());
  }
}
