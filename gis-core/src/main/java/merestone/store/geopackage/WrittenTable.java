package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * A table whose rows are in the file, and what SQLite has yet to be told: that there is such a
 * table, and that it is part of a GeoPackage. Source: OGC 12-128r17, clauses 1.1.3, 2.1.5, F.3.
 *
 * @param count how many rows
 * @param root the page that belongs at the table's root
 * @param extent of all rows; a null envelope if none has a geometry
 * @param index the same of the R-tree's tables; empty if it has no entry
 */
record WrittenTable(
    ResultTable table, int count, byte[] root, Envelope extent, Optional<RTreePacker.Roots> index) {

  /** Stands for "now" wherever the standard asks for a time. */
  private static final String LAST_CHANGE = "2000-01-01T00:00:00.000Z";

  static WrittenTable of(ResultTable table, int count, byte[] root) {
    return new WrittenTable(table, count, root, new Envelope(), Optional.empty());
  }

  WrittenTable indexed(Envelope around, RTreePacker.Roots roots) {
    return new WrittenTable(table, count, root, around, Optional.of(roots));
  }

  /** Creates and registers the table; returns the pages to put into the file, by number. */
  Map<Integer, byte[]> register(Connection connection) throws SQLException {
    SqlChange.run(connection, table.definition());
    if (count > 0) {
      SqlChange.run(connection, "INSERT INTO sqlite_sequence VALUES (?, ?)", table.name(), count);
    }
    registerContents(connection);
    Map<Integer, byte[]> pages = new HashMap<>();
    pages.put(place(connection, table.name()), root);
    if (table.hasGeometry()) {
      registerGeometry(connection);
      pages.putAll(createIndex(connection));
    }
    return pages;
  }

  private void registerContents(Connection connection) throws SQLException {
    boolean none = extent.isNull();
    SqlChange.run(
        connection,
        "INSERT INTO gpkg_contents VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?)",
        table.name(),
        table.hasGeometry() ? "features" : "attributes",
        table.name(),
        LAST_CHANGE,
        none ? null : extent.getMinX(),
        none ? null : extent.getMinY(),
        none ? null : extent.getMaxX(),
        none ? null : extent.getMaxY(),
        table.srsId());
  }

  private void registerGeometry(Connection connection) throws SQLException {
    SqlChange.run(
        connection,
        "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
        table.name(),
        table.geometry(),
        table.shape().name(),
        table.srsId());
    SqlChange.run(
        connection,
        "INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, 'write-only')",
        table.name(),
        table.geometry(),
        SpatialIndex.EXTENSION,
        SpatialIndex.DEFINITION);
  }

  private Map<Integer, byte[]> createIndex(Connection connection) throws SQLException {
    SpatialIndex tree = new SpatialIndex(table.name(), table.geometry());
    SqlChange.run(connection, tree.definition());
    for (String trigger : tree.triggers(table.key())) {
      SqlChange.run(connection, trigger);
    }
    Map<Integer, byte[]> pages = new HashMap<>();
    if (index.isPresent()) {
      pages.put(place(connection, tree.name() + "_node"), index.get().node());
      pages.put(place(connection, tree.name() + "_rowid"), index.get().rowid());
      pages.put(place(connection, tree.name() + "_parent"), index.get().parent());
    }
    return pages;
  }

  private static int place(Connection connection, String table) throws SQLException {
    return SqlQuery.all(
            connection,
            "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND name = ?",
            row -> row.getInt(1),
            table)
        .get(0);
  }
}
