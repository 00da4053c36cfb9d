package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Inserts features into one table and its R-tree, in batches, with keys 1, 2, 3 … */
final class RowWriter implements AutoCloseable {
  private static final int BATCH = 1000;

  private final ResultTable table;
  private final DeclaredShape shape;
  private final GeometryEncoder encoder;
  private final PreparedStatement rows;
  private final PreparedStatement boxes;
  private final Envelope extent = new Envelope();
  private long count;

  /** Prepares the inserts; the R-tree's table is named only if the table has geometry. */
  RowWriter(Connection connection, ResultTable table, DeclaredShape shape, int srsId)
      throws SQLException {
    this.table = table;
    this.shape = shape;
    this.encoder = new GeometryEncoder(srsId);
    this.rows = connection.prepareStatement(table.insertion());
    this.boxes = table.hasGeometry() ? boxes(connection, table) : null;
  }

  private static PreparedStatement boxes(Connection connection, ResultTable table)
      throws SQLException {
    String index = SqlText.name(new SpatialIndex(table.name(), table.geometry()).name());
    return connection.prepareStatement("INSERT INTO " + index + " VALUES (?, ?, ?, ?, ?)");
  }

  void write(SimpleFeature feature) throws SQLException {
    count++;
    int parameter = 1;
    rows.setLong(parameter++, count);
    if (table.hasGeometry()) {
      Geometry geometry = shape.fit((Geometry) feature.getDefaultGeometry());
      rows.setBytes(parameter++, geometry == null ? null : encoder.encode(geometry));
      index(geometry);
    }
    for (ResultTable.Column column : table.columns()) {
      rows.setObject(parameter++, column.type().stored(feature.getAttribute(column.attribute())));
    }
    rows.addBatch();
    if (count % BATCH == 0) {
      flush();
    }
  }

  private void index(Geometry geometry) throws SQLException {
    Envelope box = geometry == null ? new Envelope() : geometry.getEnvelopeInternal();
    if (box.isNull() || !Double.isFinite(box.getWidth()) || !Double.isFinite(box.getHeight())) {
      return;
    }
    extent.expandToInclude(box);
    boxes.setLong(1, count);
    boxes.setDouble(2, box.getMinX());
    boxes.setDouble(3, box.getMaxX());
    boxes.setDouble(4, box.getMinY());
    boxes.setDouble(5, box.getMaxY());
    boxes.addBatch();
  }

  /** Sends what is still in the batch. */
  void flush() throws SQLException {
    rows.executeBatch();
    if (boxes != null) {
      boxes.executeBatch();
    }
  }

  /** Returns the extent of what was written so far; a null envelope if nothing had one. */
  Envelope extent() {
    return extent;
  }

  @Override
  public void close() throws SQLException {
    rows.close();
    if (boxes != null) {
      boxes.close();
    }
  }
}
