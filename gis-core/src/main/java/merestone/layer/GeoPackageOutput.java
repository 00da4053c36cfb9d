package merestone.layer;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.UnaryOperator;
import merestone.crs.CoordinateSystem;
import merestone.progress.Progress;
import merestone.progress.SilentProgress;
import merestone.store.geopackage.GeoPackageWriter;
import merestone.store.geopackage.LayerStyle;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;

/**
 * A GeoPackage of results being written: add tables, then commit. Nothing is seen at the target
 * before the commit, and closing without one discards everything. The same tables in the same order
 * give the same bytes. For one thread.
 */
public final class GeoPackageOutput implements Closeable {
  private final GeoPackageWriter writer;
  private final Progress progress;

  private GeoPackageOutput(GeoPackageWriter writer, Progress progress) {
    this.writer = writer;
    this.progress = progress;
  }

  /**
   * Begins a GeoPackage that will replace the target when committed.
   *
   * @throws merestone.message.UserError if the target's folder cannot be written to, code {@code
   *     output-unwritable}
   */
  public static GeoPackageOutput create(Path target) {
    return create(target, new SilentProgress());
  }

  /**
   * Begins a GeoPackage as {@link #create(Path)} does.
   *
   * @param progress asked for every row of a table of features, and at the commit, whether the user
   *     wants to stop; both then throw {@link merestone.progress.Cancelled}
   */
  public static GeoPackageOutput create(Path target, Progress progress) {
    return new GeoPackageOutput(GeoPackageWriter.create(target), progress);
  }

  /**
   * Adds a table named after the schema: features with an R-tree if the schema has a geometry,
   * attributes if not. Geometries are written in two dimensions; a single part in a multi-part
   * table becomes a multi-part; a geometry that is not of the schema's type makes the table declare
   * GEOMETRY. A column called {@code fid} is renamed {@code fid_1}, for {@code fid} is the row
   * number, counted from 1.
   *
   * @param schema the table's name and columns
   * @param crs the geometries' coordinate system, possibly unknown; not looked at without geometry
   * @param rows the features, walked once and not kept
   * @throws merestone.message.UserError if the disk does not take it
   * @throws IllegalArgumentException if the table's name is taken, empty or begins with {@code
   *     gpkg_}, {@code rtree_} or {@code sqlite_}
   */
  public void table(SimpleFeatureType schema, CoordinateSystem crs, Iterable<SimpleFeature> rows) {
    writer.table(
        schema,
        crs,
        () -> {
          Iterator<SimpleFeature> all = rows.iterator();
          return new Iterator<>() {
            @Override
            public boolean hasNext() {
              progress.heed();
              return all.hasNext();
            }

            @Override
            public SimpleFeature next() {
              return all.next();
            }
          };
        });
  }

  /**
   * Adds the same kind of table and gives what takes its rows, without a feature for each. Close it
   * before the commit.
   *
   * @param schema the table's name and columns
   * @param crs the geometries' coordinate system, possibly unknown; not looked at without geometry
   * @throws IllegalArgumentException if the table's name is taken, empty or begins with {@code
   *     gpkg_}, {@code rtree_} or {@code sqlite_}
   */
  public TableRows rows(SimpleFeatureType schema, CoordinateSystem crs) {
    return new TableRows(writer.table(schema, crs));
  }

  /**
   * Says how QGIS is to draw a table: by a style that ships, {@code styles/NAME.qml} and {@code
   * .sld} beside a class.
   *
   * @param words what stands in the legend for {@code {hole}}, as plain text
   */
  public void style(String table, Class<?> home, String name, UnaryOperator<String> words) {
    writer.style(LayerStyle.shipped(table, home, name, words));
  }

  /**
   * Puts the finished file at the target in one step.
   *
   * @throws merestone.message.UserError if the disk does not take it; the target is then as it was
   */
  public void commit() {
    progress.heed();
    writer.commit();
  }

  /** Ends the work; what was not committed is discarded. */
  @Override
  public void close() {
    writer.close();
  }
}
