package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.sort.SortOrder;
import org.geotools.factory.CommonFactoryFinder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {
  @TempDir Path folder;
  private Squares squares;

  @BeforeEach
  void write() throws SQLException {
    squares = Squares.write(folder.resolve("p.gpkg"), "t", 5, 10);
    squares.dropTriggers();
    squares.change("ALTER TABLE t ADD COLUMN n INTEGER", "UPDATE t SET n = 10 - fid");
  }

  private static String names(Query query, GeoPackageDataStore store) throws IOException {
    List<String> names =
        Projection.of(query, store.getSchema("t")).getAttributeDescriptors().stream()
            .map(attribute -> attribute.getLocalName())
            .toList();
    return String.join(" ", names);
  }

  /** What is asked for comes first, in that order; a function may look at anything. */
  @ParameterizedTest
  @CsvSource({
    "geom,   INCLUDE,                geom",
    "n geom, INCLUDE,                n geom",
    "geom,   n > 5,                  geom n",
    "n,      'BBOX(geom, 0, 0, 1, 1)', n geom",
    "geom,   strToUpperCase(name) = 'A', geom name n",
    "geom,   gone = 1,               geom name n",
    "geom,   IN ('t.3'),             geom"
  })
  void whatAQueryNeedsIsRead(String asked, String filter, String expected)
      throws IOException, CQLException {
    Query query = new Query("t", ECQL.toFilter(filter), asked.split(" "));
    assertEquals(expected, names(query, squares.open()));
  }

  @Test
  void sortedByIsReadToo() throws IOException {
    Query query = new Query("t", Filter.INCLUDE, "geom");
    query.setSortBy(CommonFactoryFinder.getFilterFactory().sort("n", SortOrder.ASCENDING));
    assertEquals("geom n", names(query, squares.open()));
  }

  @Test
  void featuresHaveWhatWasAskedForAndNoMore() throws IOException, CQLException {
    Query query = new Query("t", ECQL.toFilter("n < 7"), "name");
    List<SimpleFeature> read = squares.read(squares.open(), query);
    assertEquals(List.of("square 4  ", "square 5  "), values(read, 0)); // n is 6 and 5
    assertEquals(1, read.get(0).getAttributeCount());
  }

  @Test
  void noAttributesAtAllStillGivesTheRows() throws IOException {
    Query query = new Query("t", Filter.INCLUDE, Query.NO_NAMES);
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), squares.ids(squares.open(), query));
  }

  @Test
  void columnNobodyAskedForIsNotLookedAt() throws IOException, SQLException {
    squares.change("UPDATE t SET n = x'00'");
    GeoPackageDataStore store = squares.open();
    List<SimpleFeature> read = squares.read(store, new Query("t", Filter.INCLUDE, "geom"));
    assertNotNull(read.get(0).getDefaultGeometry());
    assertEquals(List.of(), store.problems("t"));
    squares.read(store, new Query("t"));
    assertEquals(1, store.problems("t").size());
  }

  /** An index over all columns wanted has them in the order of n, which falls as the ids rise. */
  @Test
  void orderIsTheFilesWhateverIndexThereIs() throws IOException, SQLException {
    squares.change("CREATE INDEX by_n ON t (n)");
    Query query = new Query("t", Filter.INCLUDE, "n");
    assertEquals(List.of(1L, 2L, 3L, 4L, 5L), squares.ids(squares.open(), query));
  }

  private static List<Object> values(List<SimpleFeature> features, int attribute) {
    return features.stream().map(feature -> feature.getAttribute(attribute)).toList();
  }
}
