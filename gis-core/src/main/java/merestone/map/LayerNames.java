package merestone.map;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import merestone.layer.LayerRows;
import merestone.layer.Row;
import org.locationtech.jts.geom.Envelope;

/**
 * Names of some features of a layer, each read, with its shape, when it is asked for. Complete
 * before it is read.
 */
final class LayerNames extends AbstractList<MapLabel> implements RandomAccess {
  private final LayerRows rows;
  private final String column;
  private final double mm;
  private int[] records = new int[8];
  private int size;

  LayerNames(LayerRows rows, String column, double mm) {
    this.rows = rows;
    this.column = column;
    this.mm = mm;
  }

  /** Adds the name of a record that has a shape. */
  void add(int record) {
    if (size == records.length) {
      records = Arrays.copyOf(records, size + (size >> 1));
    }
    records[size++] = record;
  }

  @Override
  public MapLabel get(int place) {
    if (place >= size) {
      throw new IndexOutOfBoundsException("no name " + place + " among " + size);
    }
    Row row = rows.get(records[place]);
    return new MapLabel(row.text(column), mm, row.geometry().orElseThrow());
  }

  /** Returns the box around the shape of a name, without reading either. */
  Envelope extent(int place) {
    return rows.get(records[place]).extent();
  }

  /** Returns the height of the writing on paper, mm. */
  double mm() {
    return mm;
  }

  @Override
  public int size() {
    return size;
  }
}
