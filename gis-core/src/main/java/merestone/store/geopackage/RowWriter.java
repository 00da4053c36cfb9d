package merestone.store.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import merestone.message.UserError;
import merestone.store.sqlite.PageFile;
import merestone.store.sqlite.Record;
import merestone.store.sqlite.TablePacker;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Takes the rows of one table, which get the keys 1, 2, 3 …; closing ends the table. Holds one row
 * in memory and, until closed, 20 bytes for the box of each. For one thread.
 */
public final class RowWriter implements AutoCloseable {
  private static final int FEW = 16;

  private final Path target;
  private final ResultTable table;
  private final PageFile pages;
  private final GeometryEncoder encoder;
  private final TablePacker rows;
  private final Record row = new Record();
  private final Envelope extent = new Envelope();
  private TreeCells boxes = new TreeCells(FEW);
  private int count;
  private WrittenTable written;

  RowWriter(Path target, ResultTable table, PageFile pages) {
    this.target = target;
    this.table = table;
    this.pages = pages;
    this.encoder = new GeometryEncoder(table.srsId());
    this.rows = new TablePacker(pages);
  }

  /**
   * Adds a row.
   *
   * @param geometry its geometry, possibly null; not looked at in a table without
   * @param values the other columns in the schema's order, possibly null each; the array is read
   *     before the call returns and may be used again
   * @throws UserError if the disk does not take it
   * @throws IllegalArgumentException if there are not as many values as columns
   */
  public void add(Geometry geometry, Object... values) {
    List<ResultTable.Column> columns = table.columns();
    if (values.length != columns.size()) {
      throw new IllegalArgumentException(
          values.length + " values for " + columns.size() + " columns of " + table.name());
    }
    count = Math.incrementExact(count);
    row.clear().addNull(); // the key, which SQLite takes from the row's number
    if (table.hasGeometry()) {
      add(table.shape().fit(geometry));
    }
    for (int i = 0; i < values.length; i++) {
      row.addValue(columns.get(i).type().stored(values[i]));
    }
    try {
      rows.add(count, row);
    } catch (IOException e) {
      throw Faults.unwritable(target, e);
    }
  }

  private void add(Geometry geometry) {
    if (geometry == null) {
      row.addNull();
      return;
    }
    row.addBlob(blob -> encoder.encode(geometry, blob));
    Envelope box = geometry.getEnvelopeInternal();
    if (!box.isNull() && Double.isFinite(box.getWidth()) && Double.isFinite(box.getHeight())) {
      extent.expandToInclude(box);
      boxes.add(count, box);
    }
  }

  /**
   * Ends the table. Closing twice does nothing.
   *
   * @throws UserError if the disk does not take it
   */
  @Override
  public void close() {
    if (written != null) {
      return;
    }
    try {
      written = WrittenTable.of(table, count, rows.root());
      if (boxes.count() > 0) {
        written = written.indexed(extent, RTreePacker.pack(boxes, extent, pages));
      }
      boxes = new TreeCells(0);
    } catch (IOException e) {
      throw Faults.unwritable(target, e);
    }
  }

  ResultTable table() {
    return table;
  }

  /** Returns what has to be told to SQLite; the rows must be closed. */
  WrittenTable written() {
    if (written == null) {
      throw new IllegalStateException("rows of " + table.name() + " are still being written");
    }
    return written;
  }
}
