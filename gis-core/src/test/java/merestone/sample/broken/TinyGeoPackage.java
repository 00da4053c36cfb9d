package merestone.sample.broken;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import merestone.crs.CoordinateSystems;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/**
 * A GeoPackage of three parcels in pages of 512 bytes, with what the standard requires and nothing
 * else (OGC 12-128r18), to be damaged by SQL.
 */
final class TinyGeoPackage {
  private static final String TABLES =
      """
      PRAGMA page_size = 512;
      PRAGMA application_id = 1196444487;
      PRAGMA user_version = 10300;
      CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER PRIMARY KEY,
        organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL,
        definition TEXT NOT NULL, description TEXT);
      INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined Cartesian', -1, 'NONE', -1, 'undefined', NULL);
      INSERT INTO gpkg_spatial_ref_sys VALUES ('Undefined geographic', 0, 'NONE', 0, 'undefined', NULL);
      CREATE TABLE gpkg_contents (table_name TEXT PRIMARY KEY, data_type TEXT NOT NULL,
        identifier TEXT UNIQUE, description TEXT DEFAULT '', last_change DATETIME NOT NULL,
        min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER);
      INSERT INTO gpkg_contents VALUES ('parcels', 'features', 'parcels', '',
        '2026-01-01T00:00:00.000Z', 39490000, 4340000, 39490500, 4340100, 4527);
      CREATE TABLE gpkg_geometry_columns (table_name TEXT PRIMARY KEY, column_name TEXT NOT NULL,
        geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL,
        m TINYINT NOT NULL);
      INSERT INTO gpkg_geometry_columns VALUES ('parcels', 'geom', 'POLYGON', 4527, 0, 0);
      CREATE TABLE parcels (fid INTEGER PRIMARY KEY, geom POLYGON, dkbh TEXT, dkmj DOUBLE);
      """;

  private final Path file;

  private TinyGeoPackage(Path file) {
    this.file = file;
  }

  static TinyGeoPackage of(Path file) throws IOException {
    Files.deleteIfExists(file);
    TinyGeoPackage made = new TinyGeoPackage(file);
    made.run(TABLES);
    made.put(
        "INSERT INTO gpkg_spatial_ref_sys VALUES ('CGCS2000 zone 39', 4527, 'EPSG', 4527, ?, NULL)",
        CoordinateSystems.toEsriWkt(CoordinateSystems.ofEpsg(4527)));
    for (int i = 0; i < 3; i++) {
      String row = "INSERT INTO parcels VALUES (%d, ?, 'DK00%1$d', 10000.0)".formatted(i + 1);
      made.put(row, blob(Squares.wkt(200 * i)));
    }
    return made;
  }

  /** Returns a geometry as GeoPackage binary without an envelope. */
  static byte[] blob(String wkt) {
    byte[] wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(Squares.geometry(wkt));
    ByteBuffer blob = ByteBuffer.allocate(8 + wkb.length).order(ByteOrder.LITTLE_ENDIAN);
    return blob.put(new byte[] {'G', 'P', 0, 1}).putInt(4527).put(wkb).array();
  }

  /** Runs statements, each ending with a semicolon at the end of a line. */
  TinyGeoPackage run(String script) {
    try (Connection connection = open();
        Statement statement = connection.createStatement()) {
      for (String sql : script.split(";\\R?")) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(file.toString(), e);
    }
  }

  /** Runs a statement with one value. */
  TinyGeoPackage put(String sql, Object value) {
    try (Connection connection = open();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, value);
      statement.executeUpdate();
      return this;
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }

  byte[] bytes() throws IOException {
    return Files.readAllBytes(file);
  }

  void replaceBy(byte[] bytes) throws IOException {
    Files.write(file, bytes);
  }
}
