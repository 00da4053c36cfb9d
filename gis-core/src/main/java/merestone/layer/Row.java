package merestone.layer;

import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a layer with its place in the file. Holds nothing itself: each call reads the
 * layer's columns, so whoever needs a shape or a text twice keeps it. Safe from many threads.
 *
 * @param layer the layer's rows
 * @param record the 0-based record number
 */
public record Row(LayerRows layer, int record) {

  /** Returns the feature; its geometry may be null. A new one each time: changing it is in vain. */
  public SimpleFeature feature() {
    return layer.feature(record);
  }

  /** Returns the geometry as read, not repaired; empty if null or itself empty. */
  public Optional<Geometry> geometry() {
    return layer.shapes().shape(record).filter(found -> !found.isEmpty());
  }

  /** Returns the box around the geometry; a null envelope if there is none. Makes no geometry. */
  public Envelope extent() {
    return layer.shapes().extent(record);
  }

  /** Returns a column's value as trimmed text; empty if the column is missing or null. */
  public String text(String column) {
    Object value = column.isEmpty() ? null : layer.value(record, column);
    return value == null ? "" : value.toString().strip();
  }

  /** Returns a column's value; empty if the column is missing or null. */
  public Optional<Object> value(String column) {
    return column.isEmpty() ? Optional.empty() : Optional.ofNullable(layer.value(record, column));
  }

  /** A row is equal to the row in the same place of the same layer only. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Row row && row.layer == layer && row.record == record;
  }

  @Override
  public int hashCode() {
    return 31 * System.identityHashCode(layer) + record;
  }
}
