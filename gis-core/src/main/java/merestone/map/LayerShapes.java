package merestone.map;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;
import merestone.layer.LayerRows;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Shapes of some features of a layer, each made when it is asked for. Complete before it is read.
 */
final class LayerShapes extends AbstractList<Geometry> implements RandomAccess {
  private final LayerRows rows;
  private int[] records = new int[8];
  private int size;

  LayerShapes(LayerRows rows) {
    this.rows = rows;
  }

  /** Adds the shape of a record that has one. */
  void add(int record) {
    if (size == records.length) {
      records = Arrays.copyOf(records, size + (size >> 1));
    }
    records[size++] = record;
  }

  @Override
  public Geometry get(int place) {
    if (place >= size) {
      throw new IndexOutOfBoundsException("no shape " + place + " among " + size);
    }
    return rows.get(records[place]).geometry().orElseThrow();
  }

  /** Returns the box around a shape without making it. */
  Envelope extent(int place) {
    return rows.get(records[place]).extent();
  }

  /** Returns whether a shape is made anew each time and has one part only. */
  boolean isSingle(int place) {
    return rows.shapes().isSingle(records[place]);
  }

  @Override
  public int size() {
    return size;
  }
}
