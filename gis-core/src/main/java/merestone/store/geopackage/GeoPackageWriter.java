package merestone.store.geopackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import merestone.crs.CoordinateSystem;
import merestone.message.UserError;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Envelope;

/**
 * Writes a new GeoPackage 1.3 with features tables (R-tree and its triggers included) and
 * attributes tables. Source of every table, value and trigger: OGC 12-128r17.
 *
 * <p>Work goes to a file of another name in the target's folder; {@link #commit()} moves it onto
 * the target in one step, {@link #close()} without commit leaves the target as it was. The same
 * tables in the same order give the same bytes: keys count from 1 and {@code last_change} is always
 * {@code 2000-01-01T00:00:00.000Z}, for the time of a run is no part of its result.
 *
 * <p>Failures of the disk are {@link UserError}s with code {@code output-unwritable}. For one
 * thread.
 */
public final class GeoPackageWriter implements Closeable {
  /** Stands for "now" wherever the standard asks for a time. */
  private static final String LAST_CHANGE = "2000-01-01T00:00:00.000Z";

  private final Path target;
  private final Path scratch;
  private final Connection connection;
  private final CoreTables core;
  private final Set<String> names = new HashSet<>();

  private GeoPackageWriter(Path target, Path scratch, Connection connection) throws SQLException {
    this.target = target;
    this.scratch = scratch;
    this.connection = connection;
    connection.setAutoCommit(false);
    this.core = CoreTables.create(connection);
  }

  /**
   * Begins a GeoPackage that will replace the target when committed.
   *
   * @throws UserError if the target's folder cannot be written to
   */
  public static GeoPackageWriter create(Path target) {
    Path scratch = scratch(target);
    try {
      Files.deleteIfExists(scratch);
      return new GeoPackageWriter(target, scratch, new SqliteFile(scratch).openScratch());
    } catch (IOException | SQLException e) {
      throw Faults.unwritable(target, e);
    }
  }

  private static Path scratch(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return target.toAbsolutePath().resolveSibling(name);
  }

  /**
   * Adds a table with the schema's name. With a geometry descriptor it is a features table, without
   * one an attributes table. Single parts in a multi-part table become multi-parts; heights are
   * dropped. Attributes whose names differ only in case, or are called {@code fid}, get a number
   * appended.
   *
   * @param schema name, geometry type and attribute columns; of several geometry attributes the
   *     default one is the geometry, the others become WKT text
   * @param crs the geometries' system; an unknown one is written as undefined (srs_id -1)
   * @param rows the features; walked again if a geometry is not of the schema's type, in which case
   *     the table declares GEOMETRY
   * @throws UserError if the disk does not take it
   * @throws IllegalArgumentException if the name is taken, empty or reserved ({@code gpkg_}, {@code
   *     rtree_}, {@code sqlite_})
   */
  public void table(SimpleFeatureType schema, CoordinateSystem crs, Iterable<SimpleFeature> rows) {
    String name = schema.getTypeName();
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.matches("|(gpkg|rtree|sqlite)_.*") || !names.add(folded)) {
      throw new IllegalArgumentException("not a free table name: " + name);
    }
    try {
      write(new ResultTable(schema), DeclaredShape.of(schema), crs, rows);
    } catch (SQLException e) {
      throw Faults.unwritable(target, e);
    }
  }

  private void write(
      ResultTable table, DeclaredShape shape, CoordinateSystem crs, Iterable<SimpleFeature> rows)
      throws SQLException {
    SpatialIndex index = new SpatialIndex(table.name(), table.geometry());
    int srsId = table.hasGeometry() ? core.srsId(crs) : 0;
    run(table.definition(shape.name()));
    if (table.hasGeometry()) {
      run(index.definition());
    }
    Envelope extent = insert(table, shape, srsId, rows);
    if (!shape.allFit()) {
      run("DROP TABLE " + SqlText.name(index.name()));
      run("DROP TABLE " + SqlText.name(table.name()));
      write(table, DeclaredShape.ANY, crs, rows);
      return;
    }
    register(table, srsId, extent);
    if (table.hasGeometry()) {
      registerGeometry(table, shape.name(), srsId);
      for (String trigger : index.triggers(table.key())) {
        run(trigger);
      }
    }
  }

  private Envelope insert(
      ResultTable table, DeclaredShape shape, int srsId, Iterable<SimpleFeature> rows)
      throws SQLException {
    try (RowWriter writer = new RowWriter(connection, table, shape, srsId)) {
      for (SimpleFeature row : rows) {
        writer.write(row);
      }
      writer.flush();
      return writer.extent();
    }
  }

  private void register(ResultTable table, int srsId, Envelope extent) throws SQLException {
    boolean none = extent.isNull();
    core.insert(
        "INSERT INTO gpkg_contents VALUES (?, ?, ?, '', ?, ?, ?, ?, ?, ?)",
        table.name(),
        table.hasGeometry() ? "features" : "attributes",
        table.name(),
        LAST_CHANGE,
        none ? null : extent.getMinX(),
        none ? null : extent.getMinY(),
        none ? null : extent.getMaxX(),
        none ? null : extent.getMaxY(),
        srsId);
  }

  private void registerGeometry(ResultTable table, String type, int srsId) throws SQLException {
    core.insert(
        "INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, 0, 0)",
        table.name(),
        table.geometry(),
        type,
        srsId);
    core.insert(
        "INSERT INTO gpkg_extensions VALUES (?, ?, ?, ?, 'write-only')",
        table.name(),
        table.geometry(),
        SpatialIndex.EXTENSION,
        SpatialIndex.DEFINITION);
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * Moves the finished file onto the target in one step, replacing what was there.
   *
   * @throws UserError if the disk does not take it; the target is then as it was
   */
  public void commit() {
    try {
      connection.commit();
      connection.close();
      Files.move(
          scratch, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | SQLException e) {
      throw Faults.unwritable(target, e);
    }
  }

  /** Ends the work; what was not committed is discarded. Closing twice does nothing. */
  @Override
  public void close() {
    try {
      connection.close();
      Files.deleteIfExists(scratch);
    } catch (IOException | SQLException e) {
      throw Faults.unwritable(target, e);
    }
  }
}
