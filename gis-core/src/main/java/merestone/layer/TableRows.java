package merestone.layer;

import merestone.store.geopackage.RowWriter;
import org.locationtech.jts.geom.Geometry;

/**
 * The rows of one table of results being written, for tables of very many: a row is never a
 * feature. Closing ends the table. For one thread.
 */
public final class TableRows implements AutoCloseable {
  private final RowWriter rows;

  TableRows(RowWriter rows) {
    this.rows = rows;
  }

  /**
   * Adds a row.
   *
   * @param geometry its geometry, possibly null; not looked at in a table without
   * @param values the other columns in the schema's order, possibly null each; the array is read
   *     before the call returns and may be used again
   * @throws merestone.message.UserError if the disk does not take it
   * @throws IllegalArgumentException if there are not as many values as columns
   */
  public void add(Geometry geometry, Object... values) {
    rows.add(geometry, values);
  }

  /**
   * Ends the table. Closing twice does nothing.
   *
   * @throws merestone.message.UserError if the disk does not take it
   */
  @Override
  public void close() {
    rows.close();
  }
}
