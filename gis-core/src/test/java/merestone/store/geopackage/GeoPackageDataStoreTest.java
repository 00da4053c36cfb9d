package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Problem;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Polygon;

class GeoPackageDataStoreTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeEmptyTable() {
    file = folder.resolve("t.gpkg");
    write(CoordinateSystem.unknown(""));
  }

  private void write(CoordinateSystem crs) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("t");
    builder.add("geom", Polygon.class);
    builder.add("n", Integer.class);
    try (GeoPackageWriter writer = GeoPackageWriter.create(file)) {
      writer.table(builder.buildFeatureType(), crs, List.of());
      writer.commit();
    }
  }

  private void change(String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER IF EXISTS rtree_t_geom_insert");
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static List<String> ids(GeoPackageDataStore store) throws IOException {
    List<String> ids = new ArrayList<>();
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
        store.getFeatureReader(new Query("t"), Transaction.AUTO_COMMIT)) {
      while (reader.hasNext()) {
        ids.add(reader.next().getID());
      }
    }
    return ids;
  }

  private static String rows(int count, String geometry) {
    return "WITH RECURSIVE c(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM c WHERE i < "
        + count
        + ") INSERT INTO t(geom, n) SELECT "
        + geometry
        + ", i FROM c";
  }

  @Test
  void idsAreTheRowIdsInTheirOrder() throws Exception {
    change("INSERT INTO t(fid, n) VALUES (40, 1), (7, 2), (-3, 3)");
    assertEquals(List.of("t.-3", "t.7", "t.40"), ids(new GeoPackageDataStore(file)));
  }

  @Test
  void countComesFromTheRowsNotFromAnotherProgramsCache() throws Exception {
    change(
        rows(5, "NULL"),
        "CREATE TABLE gpkg_ogr_contents (table_name TEXT, feature_count INTEGER)",
        "INSERT INTO gpkg_ogr_contents VALUES ('t', 99)");
    assertEquals(5, new GeoPackageDataStore(file).getFeatureSource("t").getCount(Query.ALL));
  }

  @Test
  void problemsAreNotedOnceHoweverOftenRowsAreRead() throws Exception {
    change(rows(3, "x'00'"));
    GeoPackageDataStore store = new GeoPackageDataStore(file);
    assertEquals(List.of(), store.problems("t"));
    ids(store);
    ids(store);
    assertEquals(3, store.problems("t").size());
  }

  @Test
  void thousandsOfProblemsAreSummedUp() throws Exception {
    change(rows(3000, "x'00'"));
    GeoPackageDataStore store = new GeoPackageDataStore(file);
    assertEquals(3000, ids(store).size());
    List<Problem> problems = store.problems("t");
    assertEquals(1001, problems.size());
    assertEquals("more-problems", problems.get(1000).code());
    assertTrue(problems.get(1000).message().en().contains("more than 1000"));
  }

  @Test
  void manyThreadsReadAtOnce() throws IOException, SQLException, InterruptedException {
    change(rows(2000, "NULL"));
    GeoPackageDataStore store = new GeoPackageDataStore(file);
    List<String> expected = ids(store);
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> answers = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        answers.add(pool.submit(() -> ids(store)));
      }
      for (Future<List<String>> answer : answers) {
        assertEquals(expected, answer.get());
      }
    } catch (ExecutionException e) {
      throw new AssertionError(e);
    } finally {
      pool.shutdown();
    }
  }

  /**
   * OGC 12-128r17 clause 1.1.2.1.2 for -1 and 0; the others are registered with their EPSG code.
   */
  @ParameterizedTest
  @CsvSource({"4326, WGS 84", "4527, CGCS2000", "4548, CGCS2000", "2154, Lambert"})
  void systemThatWasWrittenIsReadBack(int code, String partOfItsName) throws IOException {
    write(CoordinateSystems.ofEpsg(code));
    CoordinateSystem crs = new GeoPackageDataStore(file).facts("t").crs();
    assertEquals("EPSG:" + code, crs.code());
    assertTrue(crs.name().contains(partOfItsName), crs.name());
  }

  @Test
  void systemWithoutACodeIsReadBackFromItsDefinition() throws IOException {
    CoordinateSystem own =
        CoordinateSystems.ofWkt(
            "PROJCS[\"Town grid\",GEOGCS[\"x\",DATUM[\"x\",SPHEROID[\"x\",6378137,298.25]],"
                + "PRIMEM[\"Greenwich\",0],UNIT[\"Degree\",0.0174532925199433]],"
                + "PROJECTION[\"Transverse_Mercator\"],PARAMETER[\"central_meridian\",117.25],"
                + "PARAMETER[\"latitude_of_origin\",0],PARAMETER[\"scale_factor\",1],"
                + "PARAMETER[\"false_easting\",50000],PARAMETER[\"false_northing\",-3000000],"
                + "UNIT[\"Metre\",1]]");
    assertTrue(own.isKnown());
    write(own);
    CoordinateSystem read = new GeoPackageDataStore(file).facts("t").crs();
    assertEquals("Town grid", read.name());
    assertEquals(CoordinateSystem.Kind.PROJECTED, read.kind());
  }
}
