package merestone.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.message.UserError;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.identity.FeatureIdImpl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeoPackageOutputTest {
  private static final CoordinateSystem NOWHERE = CoordinateSystem.unknown("");

  @TempDir Path folder;

  private static SimpleFeatureType schema(String name, Class<?> shape) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    type.add("名称", String.class);
    if (shape != null) {
      type.add("the_geom", shape);
    }
    type.add("fid", Integer.class);
    return type.buildFeatureType();
  }

  private static SimpleFeature parcel(SimpleFeatureType type, String name, String wkt) {
    // not through the builder, which would convert the geometry to the schema's class
    Object[] values = {name, wkt == null ? null : at(wkt), 7};
    return new SimpleFeatureImpl(values, type, new FeatureIdImpl("x"), false);
  }

  private static Geometry at(String wkt) {
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  private static List<String> ask(Path file, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> answers = new ArrayList<>();
      while (rows.next()) {
        List<String> values = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          values.add(rows.getString(i));
        }
        answers.add(String.join("|", values));
      }
      return answers;
    }
  }

  private Path written(String file) throws IOException {
    Path target = folder.resolve(file);
    SimpleFeatureType type = schema("冲突 \"a.b\"", MultiPolygon.class);
    try (GeoPackageOutput output = GeoPackageOutput.create(target)) {
      output.table(
          type,
          NOWHERE,
          List.of(
              parcel(type, "甲", "POLYGON((0 0,4 0,4 3,0 3,0 0))"),
              parcel(type, null, null),
              parcel(type, "it's", "MULTIPOLYGON(((10 10,11 10,11 11,10 10)))")));
      output.commit();
    }
    return target;
  }

  @Test
  void headerSaysGeoPackage13() throws Exception {
    Path file = written("r.gpkg");
    assertEquals(List.of("1196444487"), ask(file, "PRAGMA application_id"));
    assertEquals(List.of("10300"), ask(file, "PRAGMA user_version"));
    assertEquals(List.of("ok"), ask(file, "PRAGMA integrity_check"));
    assertEquals(List.of(), ask(file, "PRAGMA foreign_key_check"));
  }

  @Test
  void tableIsRegisteredWithExtentTypeAndIndex() throws Exception {
    Path file = written("r.gpkg");
    assertEquals(
        List.of("冲突 \"a.b\"|features|2000-01-01T00:00:00.000Z|0.0|0.0|11.0|11.0|-1"),
        ask(
            file,
            "SELECT table_name, data_type, last_change, min_x, min_y, max_x, max_y, srs_id"
                + " FROM gpkg_contents"));
    assertEquals(
        List.of("the_geom|MULTIPOLYGON|-1|0|0"),
        ask(
            file,
            "SELECT column_name, geometry_type_name, srs_id, z, m FROM gpkg_geometry_columns"));
    assertEquals(
        List.of("gpkg_rtree_index"), ask(file, "SELECT extension_name FROM gpkg_extensions"));
    assertEquals(
        List.of("1|0.0|4.0|0.0|3.0", "3|10.0|11.0|10.0|11.0"),
        ask(file, "SELECT * FROM \"rtree_冲突 \"\"a.b\"\"_the_geom\" ORDER BY id"));
    assertEquals(
        List.of("delete", "insert", "update1", "update2", "update3", "update4"),
        ask(
            file,
            "SELECT substr(name, length('rtree_冲突 \"a.b\"_the_geom_') + 1) FROM sqlite_master"
                + " WHERE type = 'trigger' ORDER BY 1"));
  }

  @Test
  void rowsKeepOrderNullsAndTheirOwnFid() throws Exception {
    Path file = written("r.gpkg");
    assertEquals(
        List.of("1|甲|7", "2|null|7", "3|it's|7"),
        ask(file, "SELECT fid, 名称, fid_1 FROM \"冲突 \"\"a.b\"\"\""));
    assertEquals(
        List.of("4750", "null", "4750"),
        ask(file, "SELECT hex(substr(the_geom, 1, 2)) FROM \"冲突 \"\"a.b\"\"\"").stream()
            .map(hex -> hex.isEmpty() ? "null" : hex)
            .toList());
  }

  @Test
  void tableWithoutGeometryIsAttributes() throws Exception {
    Path target = folder.resolve("r.gpkg");
    SimpleFeatureType type = schema("notes", null);
    try (GeoPackageOutput output = GeoPackageOutput.create(target)) {
      output.table(
          type, NOWHERE, List.of(SimpleFeatureBuilder.build(type, new Object[] {"x", 1}, null)));
      output.commit();
    }
    assertEquals(
        List.of("notes|attributes|null"),
        ask(target, "SELECT table_name, data_type, min_x FROM gpkg_contents"));
    assertEquals(List.of("1|x|1"), ask(target, "SELECT * FROM notes"));
  }

  @Test
  void shapeThatIsNotOfTheDeclaredTypeMakesTheTableDeclareAny() throws Exception {
    Path target = folder.resolve("r.gpkg");
    SimpleFeatureType type = schema("mixed", MultiPolygon.class);
    try (GeoPackageOutput output = GeoPackageOutput.create(target)) {
      output.table(
          type,
          NOWHERE,
          List.of(
              parcel(type, "a", "POLYGON((0 0,4 0,4 3,0 3,0 0))"),
              parcel(type, "b", "POINT(9 9)")));
      output.commit();
    }
    assertEquals(
        List.of("GEOMETRY"), ask(target, "SELECT geometry_type_name FROM gpkg_geometry_columns"));
    assertEquals(
        List.of("GEOMETRY"),
        ask(target, "SELECT type FROM pragma_table_info('mixed') WHERE name = 'the_geom'"));
    assertEquals(List.of("2"), ask(target, "SELECT count(*) FROM mixed"));
    assertEquals(List.of("ok"), ask(target, "SELECT rtreecheck('rtree_mixed_the_geom')"));
  }

  @Test
  void sameTablesGiveSameBytes() throws Exception {
    assertArrayEquals(
        Files.readAllBytes(written("one.gpkg")), Files.readAllBytes(written("two.gpkg")));
  }

  @Test
  void rowsWithoutFeaturesGiveTheSameBytes() throws Exception {
    Path target = folder.resolve("rows.gpkg");
    try (GeoPackageOutput output = GeoPackageOutput.create(target)) {
      try (TableRows rows = output.rows(schema("冲突 \"a.b\"", MultiPolygon.class), NOWHERE)) {
        Object[] values = {"甲", 7};
        rows.add(at("POLYGON((0 0,4 0,4 3,0 3,0 0))"), values);
        values[0] = null; // what was handed over is no longer looked at
        rows.add(null, values);
        rows.add(at("MULTIPOLYGON(((10 10,11 10,11 11,10 10)))"), "it's", 7);
      }
      output.commit();
    }
    assertArrayEquals(Files.readAllBytes(written("r.gpkg")), Files.readAllBytes(target));
  }

  @Test
  void rowsMustFitTheColumnsAndBeClosedBeforeTheCommit() {
    try (GeoPackageOutput output = GeoPackageOutput.create(folder.resolve("r.gpkg"));
        TableRows rows = output.rows(schema("a", MultiPolygon.class), NOWHERE)) {
      assertThrows(IllegalArgumentException.class, () -> rows.add(null, "one value of two"));
      assertThrows(IllegalStateException.class, output::commit);
    }
    assertFalse(Files.exists(folder.resolve("r.gpkg")));
  }

  @Test
  void withoutCommitTheTargetStaysAsItWas() throws Exception {
    Path target = folder.resolve("r.gpkg");
    Files.writeString(target, "before");
    SimpleFeatureType type = schema("lines", LineString.class);
    try (GeoPackageOutput output = GeoPackageOutput.create(target)) {
      output.table(type, NOWHERE, List.of(parcel(type, "a", "LINESTRING(0 0,1 1)")));
    }
    assertEquals("before", Files.readString(target));
    try (var left = Files.list(folder)) {
      assertEquals(List.of(target), left.toList());
    }
  }

  @Test
  void commitReplacesTheTargetAndLeavesNothingElse() throws Exception {
    Files.writeString(folder.resolve("r.gpkg"), "before");
    Path target = written("r.gpkg");
    assertTrue(Files.size(target) > 10_000);
    try (var left = Files.list(folder)) {
      assertEquals(List.of(target), left.toList());
    }
  }

  @Test
  void folderThatIsNotThereIsTheUsersToMend() {
    Path target = folder.resolve("no such folder").resolve("r.gpkg");
    UserError error = assertThrows(UserError.class, () -> GeoPackageOutput.create(target));
    assertEquals("output-unwritable", error.problem().code());
    assertTrue(error.problem().message().en().contains("r.gpkg"));
    assertFalse(Files.exists(target.getParent()));
  }

  @Test
  void reservedAndRepeatedNamesAreRefused() {
    try (GeoPackageOutput output = GeoPackageOutput.create(folder.resolve("r.gpkg"))) {
      output.table(schema("a", null), NOWHERE, List.of());
      for (String name : List.of("A", "gpkg_contents", "RTREE_x", "sqlite_x")) {
        assertThrows(
            IllegalArgumentException.class,
            () -> output.table(schema(name, null), NOWHERE, List.of()),
            name);
      }
    }
  }
}
