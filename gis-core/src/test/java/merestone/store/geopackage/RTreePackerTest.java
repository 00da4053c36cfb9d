package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import merestone.crs.CoordinateSystem;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** SQLite checks and searches the packed tree; the boxes are those of a survey in zone 39. */
class RTreePackerTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @TempDir Path folder;

  private Path written(List<Geometry> shapes) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("t");
    builder.add("geom", Geometry.class);
    Path file = folder.resolve("t.gpkg");
    try (GeoPackageWriter writer = GeoPackageWriter.create(file)) {
      try (RowWriter rows =
          writer.table(builder.buildFeatureType(), CoordinateSystem.unknown(""))) {
        shapes.forEach(rows::add);
      }
      writer.commit();
    }
    return file;
  }

  private static List<Geometry> boxes(int count) {
    Random random = new Random(count);
    List<Geometry> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double x = 39_500_000 + 40_000 * random.nextDouble();
      double y = 4_400_000 + 30_000 * random.nextDouble();
      boxes.add(
          SHAPES.toGeometry(
              new Envelope(x, x + 50 * random.nextDouble(), y, y + 1 + 50 * random.nextDouble())));
    }
    return boxes;
  }

  private static Connection open(Path file) throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  private static long count(Connection connection, String sql, Object... parameters)
      throws SQLException {
    return SqlQuery.all(connection, sql, row -> row.getLong(1), parameters).get(0);
  }

  private static void assertSound(Connection connection) throws SQLException {
    for (String check : List.of("SELECT rtreecheck('rtree_t_geom')", "PRAGMA integrity_check")) {
      assertEquals(List.of("ok"), SqlQuery.all(connection, check, row -> row.getString(1)));
    }
  }

  /** A node has 51 cells; 2601 = 51 * 51 is the most two levels hold, 5300 needs three. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 51, 52, 102, 103, 2601, 2602, 5300})
  void treeIsSoundAndFindsEveryRowAtItsPlace(int rows) throws SQLException {
    List<Geometry> shapes = boxes(rows);
    try (Connection connection = open(written(shapes))) {
      assertSound(connection);
      assertEquals(rows, count(connection, "SELECT count(*) FROM rtree_t_geom"));
      for (int i = 0; i < rows; i++) {
        Envelope box = shapes.get(i).getEnvelopeInternal();
        assertEquals(
            1,
            count(
                connection,
                "SELECT count(*) FROM rtree_t_geom WHERE id = ?"
                    + " AND minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?",
                i + 1,
                box.getMinX(),
                box.getMaxX(),
                box.getMinY(),
                box.getMaxY()),
            "row " + (i + 1) + " " + box);
      }
    }
  }

  /** Single precision has steps of 4 m at 39 500 000 and 0.5 m at 4 400 000. */
  @Test
  void windowsFindWhatAWalkOverAllRowsFinds() throws SQLException {
    List<Geometry> shapes = boxes(4000);
    Random random = new Random(7);
    try (Connection connection = open(written(shapes))) {
      for (int i = 0; i < 100; i++) {
        double x = 39_500_000 + 40_000 * random.nextDouble();
        double y = 4_400_000 + 30_000 * random.nextDouble();
        Envelope window = new Envelope(x, x + 2000, y, y + 2000);
        Envelope wider = new Envelope(window);
        wider.expandBy(4, 0.5);
        long found =
            count(
                connection,
                "SELECT count(*) FROM rtree_t_geom"
                    + " WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ?",
                window.getMinX(),
                window.getMaxX(),
                window.getMinY(),
                window.getMaxY());
        assertTrue(found >= meeting(shapes, window), window.toString());
        assertTrue(found <= meeting(shapes, wider), window.toString());
      }
    }
  }

  private static long meeting(List<Geometry> shapes, Envelope window) {
    return shapes.stream().filter(shape -> window.intersects(shape.getEnvelopeInternal())).count();
  }

  @Test
  void rowsAtOnePlaceMakeATreeToo() throws SQLException {
    Geometry point = SHAPES.createPoint(new Coordinate(3, 4));
    try (Connection connection = open(written(Collections.nCopies(200, point)))) {
      assertSound(connection);
      assertEquals(200, count(connection, "SELECT count(*) FROM rtree_t_geom WHERE maxx >= 3"));
    }
  }

  @Test
  void rowsWithoutABoxAreNotInTheTree() throws SQLException {
    List<Geometry> shapes = new ArrayList<>(boxes(300));
    for (int i = 0; i < 300; i += 3) {
      shapes.set(i, i % 2 == 0 ? null : SHAPES.createPolygon());
    }
    try (Connection connection = open(written(shapes))) {
      assertSound(connection);
      assertEquals(300, count(connection, "SELECT count(*) FROM t"));
      assertEquals(200, count(connection, "SELECT count(*) FROM rtree_t_geom"));
      assertEquals(0, count(connection, "SELECT count(*) FROM rtree_t_geom WHERE id % 3 = 1"));
    }
  }

  /** The tree a GIS goes on with: rows leave and come, nodes are split and merged. */
  @Test
  void treeStaysSoundWhenRowsLeaveAndCome() throws SQLException, IOException {
    Path copy = folder.resolve("copy.gpkg");
    Files.copy(written(boxes(3000)), copy);
    try (Connection connection = open(copy)) {
      connection.setAutoCommit(false);
      SqlChange.run(connection, "DELETE FROM rtree_t_geom WHERE id % 4 > 0");
      assertSound(connection);
      for (int i = 0; i < 2000; i++) {
        SqlChange.run(
            connection,
            "INSERT INTO rtree_t_geom VALUES (?, ?, ?, ?, ?)",
            5000 + i,
            39_500_000 + 20 * i,
            39_500_100 + 20 * i,
            4_400_000 + i % 50,
            4_400_100 + i % 50);
      }
      assertSound(connection);
      assertEquals(2750, count(connection, "SELECT count(*) FROM rtree_t_geom"));
      SqlChange.run(connection, "DELETE FROM rtree_t_geom");
      assertSound(connection);
      assertEquals(0, count(connection, "SELECT count(*) FROM rtree_t_geom_rowid"));
    }
  }

  @Test
  void sameRowsGiveSameBytes() throws IOException {
    List<Geometry> shapes = boxes(6000);
    byte[] once = Files.readAllBytes(written(shapes));
    assertArrayEquals(once, Files.readAllBytes(written(shapes)));
    assertTrue(Arrays.equals("SQLite format 3\0".getBytes(), Arrays.copyOf(once, 16)));
  }
}
