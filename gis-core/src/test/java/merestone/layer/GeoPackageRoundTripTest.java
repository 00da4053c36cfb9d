package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.message.Problem;
import merestone.progress.SilentProgress;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.MultiPolygon;

/** What is written is what is read: geometry, values, names. */
class GeoPackageRoundTripTest {
  private static final CoordinateSystem ZONE_39 = CoordinateSystems.ofEpsg(4527);

  @TempDir Path folder;

  private LayerTable read(Path file) {
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      assertEquals(List.of(), opened.problems());
      return opened.only().table(new SilentProgress());
    }
  }

  private static void change(Path file, String... statements) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static SimpleFeatureType everyType() {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("all");
    builder.add("地类", String.class);
    builder.add("n", Integer.class);
    builder.add("big", Long.class);
    builder.add("x", Double.class);
    builder.add("ok", Boolean.class);
    builder.add("day", Date.class);
    builder.add("at", Timestamp.class);
    builder.add("raw", byte[].class);
    builder.add("geom", MultiPolygon.class);
    return builder.buildFeatureType();
  }

  @Test
  void valuesOfEveryTypeComeBack() {
    SimpleFeatureType type = everyType();
    Timestamp at = Timestamp.from(Instant.parse("2024-01-31T12:34:56.789Z"));
    Date day = Date.valueOf("2024-01-31");
    byte[] raw = {1, 0, -1};
    Object[] values = {
      "水田〇",
      7,
      1L << 60,
      0.1,
      true,
      day,
      at,
      raw,
      Samples.wkt("MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))")
    };
    List<SimpleFeature> rows =
        List.of(
            SimpleFeatureBuilder.build(type, values, null),
            SimpleFeatureBuilder.build(type, new Object[9], null));
    Path file = folder.resolve("all.gpkg");
    try (GeoPackageOutput output = GeoPackageOutput.create(file)) {
      output.table(type, ZONE_39, rows);
      output.commit();
    }
    LayerTable table = read(file);
    SimpleFeature full = table.rows().get(0).feature();
    // the geometry is moved to the front
    assertEquals(values[8], full.getAttribute(0));
    List<Object> plain = List.of("水田〇", 7L, 1L << 60, 0.1, true, day, at);
    assertEquals(plain, full.getAttributes().subList(1, 8));
    assertTrue(Arrays.equals(raw, (byte[]) full.getAttribute("raw")));
    assertTrue(
        table.rows().get(1).feature().getAttributes().stream().allMatch(value -> value == null));
    assertEquals("EPSG:4527", table.crs().code());
    assertEquals("MultiPolygon", table.header().geometryType());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "12 34",
        "a.b",
        "a\"b",
        "it's",
        "永久基本农田",
        "select",
        "a;drop table gpkg_contents",
        "{t}",
        "100%",
        "a#b",
        "a:b",
        "[x]"
      })
  void tableNamesOfEveryKindAreSafe(String name) {
    Path file = folder.resolve("t.gpkg");
    Samples.geoPackage(file, name, ZONE_39, Samples.SQUARE);
    LayerTable table = read(file);
    assertEquals(name, table.header().name());
    assertEquals(1, table.rows().size());
    try (OpenedLayers opened = LayerReader.open(LayerSource.parse(file + "#" + name))) {
      assertEquals(name, opened.only().header().name());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"清河 县", "a#b?c%20d", "plus+and&", "quote'\"", "[x]{y}"})
  void pathsOfEveryKindAreSafe(String name) throws IOException {
    Path odd = Files.createDirectory(folder.resolve(name)).resolve(name + ".gpkg");
    Samples.geoPackage(odd, "t", ZONE_39, Samples.SQUARE);
    assertEquals(1, read(odd).rows().size());
  }

  @Test
  void filtersWorkAndTextIsChinese() throws IOException, CQLException {
    Path file = folder.resolve("f.gpkg");
    Samples.geoPackage(file, "t", ZONE_39, Samples.SQUARE, "POINT (50 50)", "POINT (5 5)");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      var source = opened.only().source();
      assertEquals(1, source.getFeatures(ECQL.toFilter("\"名称\" LIKE 'POLY%'")).size());
      assertEquals(2, source.getFeatures(ECQL.toFilter("BBOX(geom, 0, 0, 9, 9)")).size());
      assertEquals(1, source.getFeatures(ECQL.toFilter("IN ('t.3')")).size());
    }
  }

  @Test
  void rowThatCannotBeDecodedIsNullAndNamed() throws SQLException {
    Path file = folder.resolve("bad.gpkg");
    Samples.geoPackage(file, "t", ZONE_39, Samples.SQUARE, Samples.SQUARE, Samples.SQUARE);
    // triggers call functions only a GIS has
    change(
        file,
        "DROP TRIGGER rtree_t_geom_update1",
        "DROP TRIGGER rtree_t_geom_update2",
        "DROP TRIGGER rtree_t_geom_update3",
        "DROP TRIGGER rtree_t_geom_update4",
        "UPDATE t SET geom = substr(geom, 1, 60) WHERE fid = 2",
        "UPDATE t SET geom = 'POLYGON' WHERE fid = 3");
    LayerTable table = read(file);
    assertEquals(3, table.rows().size());
    assertEquals(1, table.rows().stream().filter(row -> row.geometry().isPresent()).count());
    List<Problem> problems = table.problems();
    assertEquals(
        List.of("geometry-unreadable", "geometry-unreadable"),
        problems.stream().map(Problem::code).toList());
    assertTrue(problems.get(0).message().en().contains("row 2 in t"));
    assertTrue(problems.get(1).message().zh().contains("第 3 行"));
    assertEquals(file + "#t", problems.get(0).path());
  }

  @Test
  void registrationsThatLeadNowhereAreNamed() throws SQLException {
    Path file = folder.resolve("d.gpkg");
    Samples.geoPackage(file, "good", ZONE_39, Samples.SQUARE);
    change(
        file,
        "CREATE TABLE plain (fid INTEGER PRIMARY KEY, a TEXT)",
        "CREATE VIEW broken AS SELECT * FROM nowhere",
        "INSERT INTO gpkg_contents(table_name, data_type, identifier) VALUES"
            + " ('gone', 'features', 'a'), ('plain', 'features', 'b'), ('broken', 'features', 'c')",
        "INSERT INTO gpkg_geometry_columns VALUES ('plain', 'geom', 'POLYGON', 4527, 0, 0)");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      assertEquals("good", opened.only().header().name());
      assertEquals(
          List.of("gpkg-table-missing", "gpkg-geometry-column-missing", "gpkg-table-broken"),
          opened.problems().stream().map(Problem::code).toList());
    }
  }

  @Test
  void systemThatIsNotListedIsUnknownAndNamed() throws SQLException {
    Path file = folder.resolve("s.gpkg");
    Samples.geoPackage(file, "t", ZONE_39, Samples.SQUARE);
    change(file, "UPDATE gpkg_geometry_columns SET srs_id = 4528");
    LayerTable table = read(file);
    assertEquals("srs_id 4528", table.crs().name());
    assertEquals("gpkg-srs-missing", table.problems().get(0).code());
  }

  @Test
  void applicationIdNobodyKnowsIsAWarning() throws SQLException {
    Path file = folder.resolve("a.gpkg");
    Samples.geoPackage(file, "t", ZONE_39, Samples.SQUARE);
    change(file, "PRAGMA application_id = 0");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      assertEquals("gpkg-application-id", opened.problems().get(0).code());
      assertEquals(1, opened.only().table(new SilentProgress()).rows().size());
    }
  }

  @Test
  void plainTableIsShownAsSuchAndLeavesTheLayerTheOnlyOne() throws SQLException {
    Path file = folder.resolve("p.gpkg");
    Samples.geoPackage(file, "t", ZONE_39, Samples.SQUARE);
    change(
        file,
        "CREATE TABLE owners (id INTEGER PRIMARY KEY, name TEXT, share REAL)",
        "INSERT INTO owners VALUES (4, '张三', 0.5), (7, '李四', 0.5)",
        "INSERT INTO gpkg_contents(table_name, data_type, identifier)"
            + " VALUES ('owners', 'attributes', 'owners')");
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file))) {
      assertEquals(List.of(), opened.problems());
      assertEquals("t", opened.only().header().name());
      Layer owners = opened.layers().get(1);
      assertFalse(owners.hasGeometry());
      assertEquals("None", owners.header().geometryType());
      assertEquals(2, owners.header().fields().size());
      assertTrue(owners.header().extent().isNull());
      LayerTable table = owners.table(new SilentProgress());
      assertEquals("李四", table.rows().get(1).text("name"));
      assertEquals("owners.7", table.rows().get(1).feature().getID());
    }
  }

  @Test
  void geometryOfAnotherDimensionThanDeclaredIsNamed() throws SQLException {
    Path file = folder.resolve("m.gpkg");
    Samples.geoPackage(
        file, "t", ZONE_39, Samples.SQUARE, "POINT (1 1)", "MULTIPOLYGON (((0 0, 1 0, 1 1, 0 0)))");
    change(file, "UPDATE gpkg_geometry_columns SET geometry_type_name = 'POLYGON'");
    List<Problem> problems = read(file).problems();
    assertEquals(List.of("geometry-type"), problems.stream().map(Problem::code).toList());
    assertTrue(problems.get(0).message().en().startsWith("Row 2 of t has a Point"));
  }

  /**
   * A page of 4096 bytes with rows is overwritten; rows lie in order, each with its WKT, which is
   * how those on the page are counted.
   */
  @Test
  void damagedFileIsReadBehindTheDamage() throws IOException {
    Path file = folder.resolve("h.gpkg");
    String[] shapes = new String[3000];
    Arrays.fill(shapes, Samples.SQUARE);
    Samples.geoPackage(file, "t", ZONE_39, shapes);
    byte[] bytes = Files.readAllBytes(file);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int page = text.indexOf(Samples.SQUARE, bytes.length / 2) / 4096 * 4096;
    int lost =
        text.substring(page, page + 4096).split(Pattern.quote(Samples.SQUARE), -1).length - 1;
    Arrays.fill(bytes, page, page + 4096, (byte) 0x5A);
    Files.write(file, bytes);
    LayerTable table = read(file);
    assertTrue(lost > 10, lost + " rows on a page");
    assertEquals(3000 - lost, table.rows().size());
    assertEquals(3000 - lost, table.header().features());
    assertEquals("t.3000", table.rows().get(3000 - lost - 1).feature().getID());
    Problem damage = table.problems().get(table.problems().size() - 1);
    assertEquals("gpkg-damaged", damage.code());
    Matcher gap = Pattern.compile("rows (\\d+) to (\\d+) cannot").matcher(damage.message().en());
    assertTrue(gap.find(), damage.toString());
    assertEquals(lost, Integer.parseInt(gap.group(2)) - Integer.parseInt(gap.group(1)) + 1);
  }

  /** A table another program made: no INTEGER key, columns in another case, geometry last. */
  @Test
  void foreignTablesAreRead() throws SQLException {
    Path file = folder.resolve("f.gpkg");
    Samples.geoPackage(file, "t", ZONE_39, Samples.SQUARE);
    change(
        file,
        "CREATE TABLE u (BSM TEXT PRIMARY KEY, mj NUMERIC(18,2), note, Geom BLOB) WITHOUT ROWID",
        "INSERT INTO u SELECT 'b' || fid, 12.5, 3, geom FROM t",
        "INSERT INTO u VALUES ('a0', 'viel', x'00', NULL)",
        "UPDATE gpkg_contents SET table_name = 'U'",
        "UPDATE gpkg_geometry_columns SET table_name = 'U', column_name = 'GEOM'");
    LayerTable table = read(file);
    assertEquals(List.of("a0", "b1"), table.rows().stream().map(row -> row.text("BSM")).toList());
    assertEquals("U.2", table.rows().get(1).feature().getID());
    assertEquals(12.5, table.rows().get(1).feature().getAttribute("mj"));
    assertEquals("3", table.rows().get(1).text("note"));
    assertEquals(Samples.wkt(Samples.SQUARE), table.rows().get(1).geometry().orElseThrow());
    assertEquals(
        List.of("value-unreadable", "value-unreadable"),
        table.problems().stream().map(Problem::code).toList());
    assertTrue(table.problems().get(0).message().en().contains("viel"));
  }

  /** 0xD6D0 is 中 in GBK and nothing in UTF-8. */
  @Test
  void textInAnotherEncodingThanUtf8IsNamedOnce() throws SQLException {
    Path file = folder.resolve("g.gpkg");
    Samples.geoPackage(file, "t", ZONE_39, Samples.SQUARE, Samples.SQUARE);
    change(
        file,
        "DROP TRIGGER rtree_t_geom_update3",
        "DROP TRIGGER rtree_t_geom_update4",
        "UPDATE t SET 名称 = CAST(x'D6D0' AS TEXT)");
    LayerTable table = read(file);
    assertEquals(List.of("text-malformed"), table.problems().stream().map(Problem::code).toList());
  }

  @Test
  void ringsThatHadToBeClosedAreNamed() throws SQLException {
    Path file = folder.resolve("r.gpkg");
    Samples.geoPackage(file, "t", ZONE_39, Samples.SQUARE);
    change(
        file,
        "DROP TRIGGER rtree_t_geom_insert",
        // header without envelope; polygon of one ring of three vertices: 0 0, 4 0, 4 3
        "INSERT INTO t(geom) VALUES (x'"
            + "4750000100000000"
            + "010300000001000000"
            + "03000000"
            + "00000000000000000000000000000000"
            + "00000000000010400000000000000000"
            + "00000000000010400000000000000840"
            + "')");
    LayerTable table = read(file);
    assertEquals(6, table.rows().get(1).geometry().orElseThrow().getArea());
    assertEquals(List.of("ring-unclosed"), table.problems().stream().map(Problem::code).toList());
  }
}
