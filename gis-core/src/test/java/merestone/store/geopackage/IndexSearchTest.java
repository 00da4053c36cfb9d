package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import merestone.message.Problem;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Searches for the squares 20 to 29 of 200, whose lower left corners are at (200, 0) to (290, 0),
 * with the R-tree right and wrong.
 */
class IndexSearchTest {
  private static final String TABLE = "用地 \"1.a\"";
  private static final String TREE = "\"rtree_用地 \"\"1.a\"\"_geom\"";
  private static final String ROWS = "\"用地 \"\"1.a\"\"\"";
  private static final List<Long> WANTED = LongStream.range(20, 30).boxed().toList();

  @TempDir Path folder;
  private Squares squares;

  @BeforeEach
  void write() {
    squares = Squares.write(folder.resolve("s.gpkg"), TABLE, 200, 20);
  }

  private List<Long> search(GeoPackageDataStore store) throws IOException {
    return squares.ids(store, new Query(TABLE, box("BBOX(geom, 195, -5, 295, 5)")));
  }

  private static Filter box(String ecql) {
    try {
      return ECQL.toFilter(ecql);
    } catch (CQLException e) {
      throw new IllegalArgumentException(ecql, e);
    }
  }

  private static boolean usesTree(GeoPackageDataStore store) {
    return store.trust(store.table(TABLE)).isProven();
  }

  private void assertFindsAll(GeoPackageDataStore store) throws IOException {
    for (int i = 0; i < 4; i++) {
      assertEquals(WANTED, search(store), "search " + i);
    }
  }

  private static List<String> codes(GeoPackageDataStore store) {
    return store.problems(TABLE).stream().map(Problem::code).toList();
  }

  @Test
  void rightTreeIsUsedFromTheThirdSearchOn() throws IOException {
    GeoPackageDataStore store = squares.open();
    assertEquals(WANTED, search(store));
    assertFalse(usesTree(store));
    assertEquals(WANTED, search(store));
    assertTrue(usesTree(store));
    assertEquals(WANTED, search(store));
    assertEquals(List.of(), codes(store));
  }

  @Test
  void treeThatIsUsedReadsNoOtherRow() throws IOException, SQLException {
    squares.dropTriggers();
    squares.change("UPDATE " + ROWS + " SET geom = x'00' WHERE fid = 150");
    GeoPackageDataStore store = squares.open();
    search(store);
    search(store);
    assertTrue(usesTree(store), "a geometry nobody can read is nobody's to find");
    assertEquals(List.of("geometry-unreadable"), codes(store));
    Files.setLastModifiedTime(squares.file(), FileTime.fromMillis(1));
    assertEquals(WANTED, search(store));
    assertFalse(usesTree(store), "proven for the file as it was");
  }

  @Test
  void searchThatIsBrokenOffProvesNothing() throws IOException {
    GeoPackageDataStore store = squares.open();
    search(store);
    Query first = new Query(TABLE, box("BBOX(geom, 195, -5, 295, 5)"));
    try (var reader = store.getFeatureReader(first, Transaction.AUTO_COMMIT)) {
      assertTrue(reader.hasNext());
    }
    assertFalse(usesTree(store));
    assertFindsAll(store);
    assertTrue(usesTree(store));
  }

  @Test
  void missingRowRefutesTheTree() throws IOException, SQLException {
    squares.change("DELETE FROM " + TREE + " WHERE id = 25");
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    assertFalse(usesTree(store));
    assertEquals(List.of("gpkg-index-wrong"), codes(store));
    assertTrue(store.problems(TABLE).get(0).message().en().contains("row 25 "));
  }

  @Test
  void emptyTreeIsNamedOnce() throws IOException, SQLException {
    squares.change("DELETE FROM " + TREE);
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    assertEquals(List.of("gpkg-index-wrong"), codes(store));
  }

  /** Square 25 has its box one metre to the left, up or down, or a little too small. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "minx = 249, maxx = 250",
        "miny = 1, maxy = 2",
        "miny = -1, maxy = 0",
        "maxx = 250.5",
        "minx = 250.5",
        "maxy = 0.5",
        "miny = 0.5"
      })
  void staleBoxRefutesTheTree(String sides) throws IOException, SQLException {
    squares.change("UPDATE " + TREE + " SET " + sides + " WHERE id = 25");
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    assertFalse(usesTree(store));
  }

  @Test
  void entriesTooManyOrTooLargeLoseNothing() throws IOException, SQLException {
    squares.dropTriggers();
    squares.change(
        "DELETE FROM " + ROWS + " WHERE fid = 150",
        "UPDATE " + TREE + " SET minx = 0, maxx = 9999 WHERE id = 151");
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    assertTrue(usesTree(store));
  }

  @Test
  void missingTriggersMatterOnlyOnceRowsChange() throws IOException, SQLException {
    squares.dropTriggers();
    GeoPackageDataStore before = squares.open();
    assertFindsAll(before);
    assertTrue(usesTree(before));
    squares.change(
        "UPDATE "
            + ROWS
            + " SET geom = (SELECT geom FROM "
            + ROWS
            + " WHERE fid = 25)"
            + " WHERE fid = 199");
    GeoPackageDataStore after = squares.open();
    for (int i = 0; i < 3; i++) {
      assertTrue(search(after).contains(199L));
    }
    assertFalse(usesTree(after));
    assertTrue(search(before).contains(199L), "the store opened before notices the change");
  }

  /** POLYGON EMPTY, NULL and the empty blob of OGC 12-128r17 table 6: no entry is due. */
  @Test
  void emptyGeometriesNeedNoEntry() throws IOException, SQLException {
    squares.dropTriggers();
    squares.change(
        "UPDATE " + ROWS + " SET geom = NULL WHERE fid = 150",
        "UPDATE " + ROWS + " SET geom = x'4750001100000000010300000000000000' WHERE fid = 151",
        "DELETE FROM " + TREE + " WHERE id IN (150, 151)");
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    assertTrue(usesTree(store));
    assertEquals(List.of(), codes(store));
  }

  @Test
  void unregisteredTreeIsNotUsed() throws IOException, SQLException {
    squares.change("DELETE FROM gpkg_extensions");
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    assertFalse(usesTree(store));
    squares.change("DROP TABLE gpkg_extensions");
    assertFindsAll(squares.open());
  }

  @Test
  void registeredTreeThatIsNotThereIsNotUsed() throws IOException, SQLException {
    squares.dropTriggers();
    squares.change("DROP TABLE " + TREE);
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    assertFalse(usesTree(store));
    assertEquals(List.of("gpkg-index-wrong"), codes(store));
  }

  /**
   * Node 1 is the root; its cells, of 8 bytes id and 4 floats, begin at byte 4 (SQLite rtree.c).
   */
  @Test
  void boxOutsideTheOneAboveRefutesTheTree() throws IOException, SQLException {
    try (Connection gis = DriverManager.getConnection("jdbc:sqlite:" + squares.file())) {
      String nodes = "\"rtree_用地 \"\"1.a\"\"_geom_node\"";
      byte[] root =
          SqlQuery.all(
                  gis, "SELECT data FROM " + nodes + " WHERE nodeno = 1", row -> row.getBytes(1))
              .get(0);
      assertTrue(root[1] > 0, "more than one level");
      for (int cell = 4; cell < root.length; cell += 24) {
        Arrays.fill(root, cell + 8, Math.min(root.length, cell + 24), (byte) 0);
      }
      try (PreparedStatement update =
          gis.prepareStatement("UPDATE " + nodes + " SET data = ? WHERE nodeno = 1")) {
        update.setBytes(1, root);
        update.executeUpdate();
      }
    }
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    assertFalse(usesTree(store));
    assertEquals(List.of("gpkg-index-wrong"), codes(store));
  }

  @Test
  void restOfTheFilterHoldsBesideTheTree() throws IOException {
    GeoPackageDataStore store = squares.open();
    assertFindsAll(store);
    String filter = "name LIKE 'square 2%' AND INTERSECTS(geom, LINESTRING(215 0.5, 1e4 0.5))";
    Query query = new Query(TABLE, box(filter), "geom");
    // 22 to 29 lie right of 215; of those further right 200 alone begins with a 2
    assertEquals(List.of(22L, 23L, 24L, 25L, 26L, 27L, 28L, 29L, 200L), squares.ids(store, query));
    assertEquals(1, squares.read(store, query).get(0).getAttributeCount());
    assertEquals(9, store.getFeatureSource(TABLE).getFeatures(query).size());
  }
}
