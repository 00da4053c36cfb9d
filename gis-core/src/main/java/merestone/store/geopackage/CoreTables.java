package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;

/**
 * The tables every GeoPackage has, and the rows that register a user table in them. Source: OGC
 * 12-128r17 (GeoPackage 1.3), annex C "Table Definition SQL".
 */
final class CoreTables {
  /** "GPKG" in ASCII: marks a GeoPackage of version 1.2 or later. */
  static final int APPLICATION_ID = 0x47504B47;

  /** Version 1.3.0. */
  static final int VERSION = 10300;

  static final int UNDEFINED_CARTESIAN = -1;

  /** Codes without an authority start here: EPSG's own end below 33 000 and GDAL does the same. */
  private static final int FIRST_OWN_SRS = 100_000;

  private static final List<String> DEFINITIONS =
      List.of(
          "PRAGMA application_id = " + APPLICATION_ID,
          "PRAGMA user_version = " + VERSION,
          """
          CREATE TABLE gpkg_spatial_ref_sys (
            srs_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL PRIMARY KEY,
            organization TEXT NOT NULL,
            organization_coordsys_id INTEGER NOT NULL,
            definition TEXT NOT NULL,
            description TEXT)""",
          """
          CREATE TABLE gpkg_contents (
            table_name TEXT NOT NULL PRIMARY KEY,
            data_type TEXT NOT NULL,
            identifier TEXT UNIQUE,
            description TEXT DEFAULT '',
            last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
            min_x DOUBLE,
            min_y DOUBLE,
            max_x DOUBLE,
            max_y DOUBLE,
            srs_id INTEGER,
            CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id))""",
          """
          CREATE TABLE gpkg_geometry_columns (
            table_name TEXT NOT NULL,
            column_name TEXT NOT NULL,
            geometry_type_name TEXT NOT NULL,
            srs_id INTEGER NOT NULL,
            z TINYINT NOT NULL,
            m TINYINT NOT NULL,
            CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
            CONSTRAINT uk_gc_table_name UNIQUE (table_name),
            CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
            CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id))""",
          """
          CREATE TABLE gpkg_extensions (
            table_name TEXT,
            column_name TEXT,
            extension_name TEXT NOT NULL,
            definition TEXT NOT NULL,
            scope TEXT NOT NULL,
            CONSTRAINT ge_tce UNIQUE (table_name, column_name, extension_name))""");

  private static final String WGS_84 =
      """
      GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,\
      AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,\
      AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],\
      AXIS["Latitude",NORTH],AXIS["Longitude",EAST],AUTHORITY["EPSG","4326"]]""";

  private static final String INSERT_SYSTEM =
      "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)";

  private final Map<String, Integer> systems = new HashMap<>();
  private final List<Object[]> unregistered = new ArrayList<>();

  private CoreTables() {}

  /** Makes an empty database an empty GeoPackage with the three mandatory coordinate systems. */
  static CoreTables create(Connection connection) throws SQLException {
    for (String definition : DEFINITIONS) {
      SqlChange.run(connection, definition);
    }
    CoreTables tables = new CoreTables();
    tables.system(UNDEFINED_CARTESIAN, "Undefined cartesian SRS", "NONE", "undefined");
    tables.system(0, "Undefined geographic SRS", "NONE", "undefined");
    tables.system(4326, "WGS 84 geodetic", "EPSG", WGS_84);
    tables.systems.put("EPSG:4326", 4326);
    tables.registerSystems(connection);
    return tables;
  }

  /** Returns the srs_id of a coordinate system, which is yet to be registered at its first use. */
  int srsId(CoordinateSystem crs) {
    if (!crs.isKnown()) {
      return UNDEFINED_CARTESIAN;
    }
    String definition = CoordinateSystems.toWkt(crs.geotools().orElseThrow());
    String key = crs.code().isEmpty() ? definition : crs.code();
    Integer known = systems.get(key);
    if (known != null) {
      return known;
    }
    boolean epsg = crs.code().matches("EPSG:\\d{1,6}");
    int id = epsg ? Integer.parseInt(crs.code().substring(5)) : FIRST_OWN_SRS + systems.size();
    system(id, crs.name(), epsg ? "EPSG" : "NONE", definition);
    systems.put(key, id);
    return id;
  }

  private void system(int id, String name, String organization, String definition) {
    unregistered.add(new Object[] {name, id, organization, id, definition});
  }

  /** Registers the coordinate systems used since the last call. */
  void registerSystems(Connection connection) throws SQLException {
    for (Object[] system : unregistered) {
      SqlChange.run(connection, INSERT_SYSTEM, system);
    }
    unregistered.clear();
  }
}
