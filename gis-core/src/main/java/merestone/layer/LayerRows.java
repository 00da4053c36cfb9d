package merestone.layer;

import java.util.AbstractList;
import java.util.RandomAccess;
import merestone.geom.overlap.PackedShapes;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.geotools.filter.identity.FeatureIdImpl;

/**
 * The features of a layer, packed: shapes in arrays of coordinates, attributes in columns. A row is
 * made when it is asked for. Made by {@link RowPacker}; immutable, and safe from many threads as
 * long as nobody changes a value that can be changed, such as a date.
 */
public final class LayerRows extends AbstractList<Row> implements RandomAccess {
  private final SimpleFeatureType type;
  private final FeatureIds ids;
  private final Column[] columns;
  private final PackedShapes shapes;
  private final int geometry;

  /**
   * @param columns one for each attribute; that of the default geometry is not looked at
   * @param geometry the place of the default geometry, -1 if there is none
   */
  LayerRows(
      SimpleFeatureType type, FeatureIds ids, Column[] columns, PackedShapes shapes, int geometry) {
    this.type = type;
    this.ids = ids;
    this.columns = columns;
    this.shapes = shapes;
    this.geometry = geometry;
  }

  @Override
  public Row get(int record) {
    if (record < 0 || record >= size()) {
      throw new IndexOutOfBoundsException("no record " + record + " among " + size());
    }
    return new Row(this, record);
  }

  @Override
  public int size() {
    return shapes.size();
  }

  /** Returns the shapes as read, by record; shared, not copied. */
  public PackedShapes shapes() {
    return shapes;
  }

  SimpleFeature feature(int record) {
    Object[] values = new Object[columns.length];
    for (int place = 0; place < values.length; place++) {
      values[place] =
          place == geometry ? shapes.shape(record).orElse(null) : columns[place].get(record);
    }
    return new SimpleFeatureImpl(values, type, new FeatureIdImpl(ids.get(record)), false);
  }

  /** Returns what a column other than the default geometry says; null if it is not there. */
  Object value(int record, String column) {
    int place = type.indexOf(column);
    if (place == geometry && place >= 0) {
      return shapes.shape(record).orElse(null);
    }
    return place < 0 ? null : columns[place].get(record);
  }

  /** Returns the same rows, of a type whose attributes have other names. */
  LayerRows with(SimpleFeatureType other) {
    return with(other, shapes);
  }

  /** Returns the same rows, of another type and with other shapes. */
  LayerRows with(SimpleFeatureType other, PackedShapes moved) {
    return new LayerRows(other, ids, columns, moved, geometry);
  }
}
