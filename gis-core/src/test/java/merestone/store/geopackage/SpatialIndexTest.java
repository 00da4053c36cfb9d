package merestone.store.geopackage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.ToDoubleFunction;
import merestone.crs.CoordinateSystem;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.sqlite.Function;

/**
 * The R-tree of a written table stays right while another program edits the rows. The functions
 * that program brings along (ST_MinX and its like) are played by JTS.
 */
class SpatialIndexTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();

  @TempDir Path folder;
  private Connection gis;

  @BeforeEach
  void writeThreeLines() throws SQLException {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("路 \"1\"");
    builder.add("geom", LineString.class);
    SimpleFeatureType type = builder.buildFeatureType();
    List<SimpleFeature> rows =
        List.of(row(type, line(0, 0, 1, 1)), row(type, null), row(type, line(5, 6, 7, 8)));
    Path file = folder.resolve("roads.gpkg");
    try (GeoPackageWriter writer = GeoPackageWriter.create(file)) {
      writer.table(type, CoordinateSystem.unknown(""), rows);
      writer.commit();
    }
    gis = DriverManager.getConnection("jdbc:sqlite:" + file);
    Function.create(gis, "ST_IsEmpty", new OfGeometry(g -> g.isEmpty() ? 1 : 0));
    Function.create(gis, "ST_MinX", new OfGeometry(g -> box(g).getMinX()));
    Function.create(gis, "ST_MaxX", new OfGeometry(g -> box(g).getMaxX()));
    Function.create(gis, "ST_MinY", new OfGeometry(g -> box(g).getMinY()));
    Function.create(gis, "ST_MaxY", new OfGeometry(g -> box(g).getMaxY()));
  }

  @AfterEach
  void close() throws SQLException {
    gis.close();
  }

  private static SimpleFeature row(SimpleFeatureType type, Geometry shape) {
    return SimpleFeatureBuilder.build(type, new Object[] {shape}, null);
  }

  private static LineString line(double x1, double y1, double x2, double y2) {
    return SHAPES.createLineString(
        new Coordinate[] {new Coordinate(x1, y1), new Coordinate(x2, y2)});
  }

  private static Envelope box(Geometry geometry) {
    return geometry.getEnvelopeInternal();
  }

  /** Plays a function of one geometry. */
  private static final class OfGeometry extends Function {
    private final ToDoubleFunction<Geometry> answer;

    OfGeometry(ToDoubleFunction<Geometry> answer) {
      this.answer = answer;
    }

    @Override
    protected void xFunc() throws SQLException {
      try {
        result(answer.applyAsDouble(GeometryDecoder.decode(value_blob(0)).geometry()));
      } catch (BadGeometry e) {
        throw new SQLException(e);
      }
    }
  }

  private List<String> index() throws SQLException {
    return SqlQuery.all(
        gis,
        "SELECT * FROM \"rtree_路 \"\"1\"\"_geom\" ORDER BY id",
        row ->
            "%d: %.0f %.0f %.0f %.0f"
                .formatted(
                    row.getLong(1),
                    row.getDouble(2),
                    row.getDouble(3),
                    row.getDouble(4),
                    row.getDouble(5)));
  }

  private void edit(String sql, Geometry... shapes) throws SQLException {
    try (var statement = gis.prepareStatement(sql.replace("{t}", "\"路 \"\"1\"\"\""))) {
      for (int i = 0; i < shapes.length; i++) {
        statement.setBytes(i + 1, Blobs.written(shapes[i], -1));
      }
      statement.executeUpdate();
    }
  }

  /** id: min x, max x, min y, max y; the row without geometry has no entry. */
  @Test
  void writtenIndexHoldsTheBoxes() throws SQLException {
    assertEquals(List.of("1: 0 1 0 1", "3: 5 7 6 8"), index());
  }

  @Test
  void insertAddsWhatIsNotEmpty() throws SQLException {
    edit("INSERT INTO {t}(geom) VALUES (?)", line(2, 3, 4, 5));
    edit("INSERT INTO {t}(geom) VALUES (?)", SHAPES.createLineString());
    edit("INSERT INTO {t}(geom) VALUES (NULL)");
    assertEquals(List.of("1: 0 1 0 1", "3: 5 7 6 8", "4: 2 4 3 5"), index());
  }

  @Test
  void deleteRemoves() throws SQLException {
    edit("DELETE FROM {t} WHERE fid = 1");
    edit("DELETE FROM {t} WHERE fid = 2");
    assertEquals(List.of("3: 5 7 6 8"), index());
  }

  @Test
  void newShapeMovesTheBox() throws SQLException {
    edit("UPDATE {t} SET geom = ? WHERE fid = 1", line(20, 30, 40, 50));
    assertEquals(List.of("1: 20 40 30 50", "3: 5 7 6 8"), index());
  }

  @Test
  void shapeThatBecomesEmptyOrNullLeavesTheIndex() throws SQLException {
    edit("UPDATE {t} SET geom = ? WHERE fid = 1", SHAPES.createLineString());
    edit("UPDATE {t} SET geom = NULL WHERE fid = 3");
    assertEquals(List.of(), index());
  }

  @Test
  void newKeyMovesTheEntry() throws SQLException {
    edit("UPDATE {t} SET fid = 9 WHERE fid = 1");
    edit("UPDATE {t} SET fid = 8 WHERE fid = 2");
    assertEquals(List.of("3: 5 7 6 8", "9: 0 1 0 1"), index());
  }

  @Test
  void newKeyAndEmptyShapeLeaveTheIndex() throws SQLException {
    edit("UPDATE {t} SET fid = 9, geom = NULL WHERE fid = 3");
    assertEquals(List.of("1: 0 1 0 1"), index());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{t}", "{r}", "{", "a}b", "\"", "select * from x; --"})
  void namesThatLookLikeHolesAreOnlyNames(String name) throws SQLException {
    SpatialIndex index = new SpatialIndex(name, "g");
    try (Connection memory = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = memory.createStatement()) {
      statement.execute("CREATE TABLE " + SqlText.name(name) + " (i INTEGER PRIMARY KEY, g BLOB)");
      statement.execute(index.definition());
      for (String trigger : index.triggers("i")) {
        statement.execute(trigger);
      }
      assertEquals(
          List.of(6),
          SqlQuery.all(
              memory,
              "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ?",
              row -> row.getInt(1),
              name));
    }
    assertFalse(index.name().isEmpty());
  }
}
