package merestone.store.geopackage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import merestone.crs.CoordinateSystem;
import merestone.message.UserError;
import merestone.store.sqlite.PageFile;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes a new GeoPackage 1.3 with features tables (R-tree and its triggers included) and
 * attributes tables. Source of every table, value and trigger: OGC 12-128r17.
 *
 * <p>Work goes to a file of another name in the target's folder; {@link #commit()} moves it onto
 * the target in one step, {@link #close()} without commit leaves the target as it was. The same
 * tables in the same order give the same bytes: keys count from 1 and {@code last_change} is always
 * {@code 2000-01-01T00:00:00.000Z}, for the time of a run is no part of its result.
 *
 * <p>SQLite makes the database and its tables; the rows and the R-trees are packed into pages
 * beside it ({@link merestone.store.sqlite}), which takes a tenth of the time of inserting them.
 *
 * <p>Failures of the disk are {@link UserError}s with code {@code output-unwritable}. For one
 * thread.
 */
public final class GeoPackageWriter implements Closeable {
  private final Path target;
  private final Path scratch;
  private final CoreTables core;
  private final PageFile pages;
  private final Set<String> names = new HashSet<>();
  private final List<RowWriter> tables = new ArrayList<>();
  private final List<LayerStyle> styles = new ArrayList<>();

  private GeoPackageWriter(Path target, Path scratch) throws SQLException, IOException {
    this.target = target;
    this.scratch = scratch;
    try (Connection connection = new SqliteFile(scratch).openScratch()) {
      connection.setAutoCommit(false);
      this.core = CoreTables.create(connection);
      connection.commit();
    }
    this.pages = PageFile.open(scratch);
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
      scratch.toFile().deleteOnExit(); // should the process be stopped in the middle
      return new GeoPackageWriter(target, scratch);
    } catch (IOException | SQLException e) {
      throw Faults.unwritable(target, e);
    }
  }

  private static Path scratch(Path target) {
    String name = "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part";
    return target.toAbsolutePath().resolveSibling(name);
  }

  /**
   * Adds a table with the schema's name and begins to write it. With a geometry descriptor it is a
   * features table, without one an attributes table. Single parts in a multi-part table become
   * multi-parts; a geometry that is not of the schema's type is written as it is, and the table
   * declares GEOMETRY; heights are dropped. Attributes whose names differ only in case, or are
   * called {@code fid}, get a number appended.
   *
   * @param schema name, geometry type and attribute columns; of several geometry attributes the
   *     default one is the geometry, the others become WKT text
   * @param crs the geometries' system; an unknown one is written as undefined (srs_id -1)
   * @return what takes the rows; close it before the commit
   * @throws IllegalArgumentException if the name is taken, empty or reserved ({@code gpkg_}, {@code
   *     rtree_}, {@code sqlite_})
   */
  public RowWriter table(SimpleFeatureType schema, CoordinateSystem crs) {
    String name = schema.getTypeName();
    String folded = name.toLowerCase(Locale.ROOT);
    if (folded.matches("|(gpkg|rtree|sqlite)_.*") || !names.add(folded)) {
      throw new IllegalArgumentException("not a free table name: " + name);
    }
    boolean shaped = schema.getGeometryDescriptor() != null;
    ResultTable table = new ResultTable(schema, shaped ? core.srsId(crs) : 0);
    RowWriter rows = new RowWriter(target, table, pages);
    tables.add(rows);
    return rows;
  }

  /**
   * Writes a whole table of features, see {@link #table(SimpleFeatureType, CoordinateSystem)}.
   *
   * @param rows the features, walked once
   * @throws UserError if the disk does not take it
   */
  public void table(SimpleFeatureType schema, CoordinateSystem crs, Iterable<SimpleFeature> rows) {
    try (RowWriter writer = table(schema, crs)) {
      List<ResultTable.Column> columns = writer.table().columns();
      Object[] values = new Object[columns.size()];
      for (SimpleFeature row : rows) {
        for (int i = 0; i < values.length; i++) {
          values[i] = row.getAttribute(columns.get(i).attribute());
        }
        writer.add((Geometry) row.getDefaultGeometry(), values);
      }
    }
  }

  /** Adds a table that has no geometry, see {@link #table(SimpleFeatureType, CoordinateSystem)}. */
  RowWriter table(SimpleFeatureType schema) {
    return table(schema, CoordinateSystem.unknown(""));
  }

  /** Says how QGIS is to draw a table; the commit writes all styles, after the tables. */
  public void style(LayerStyle style) {
    styles.add(style);
  }

  /**
   * Moves the finished file onto the target in one step, replacing what was there.
   *
   * @throws UserError if the disk does not take it; the target is then as it was
   */
  public void commit() {
    if (!styles.isEmpty()) {
      LayerStyle.write(this, styles);
    }
    try {
      pages.close();
      Map<Integer, byte[]> roots = register();
      try (PageFile file = PageFile.open(scratch)) {
        for (Map.Entry<Integer, byte[]> root : roots.entrySet()) {
          file.put(root.getKey(), root.getValue());
        }
      }
      Files.move(
          scratch, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | SQLException e) {
      throw Faults.unwritable(target, e);
    }
  }

  private Map<Integer, byte[]> register() throws SQLException {
    Map<Integer, byte[]> roots = new TreeMap<>();
    try (Connection connection = new SqliteFile(scratch).openScratch()) {
      connection.setAutoCommit(false);
      core.registerSystems(connection);
      for (RowWriter table : tables) {
        roots.putAll(table.written().register(connection));
      }
      connection.commit();
    }
    return roots;
  }

  /** Ends the work; what was not committed is discarded. Closing twice does nothing. */
  @Override
  public void close() {
    try {
      pages.close();
      Files.deleteIfExists(scratch);
    } catch (IOException e) {
      throw Faults.unwritable(target, e);
    }
  }
}
