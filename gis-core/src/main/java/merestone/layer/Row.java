package merestone.layer;

import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.locationtech.jts.geom.Geometry;

/**
 * One feature of a layer with its place in the file.
 *
 * @param record the 0-based record number
 * @param feature the feature; its geometry may be null
 */
public record Row(int record, SimpleFeature feature) {

  /** Returns the geometry as read, not repaired; empty if null or itself empty. */
  public Optional<Geometry> geometry() {
    return feature.getDefaultGeometry() instanceof Geometry found && !found.isEmpty()
        ? Optional.of(found)
        : Optional.empty();
  }

  /** Returns a column's value as trimmed text; empty if the column is missing or null. */
  public String text(String column) {
    Object value = column.isEmpty() ? null : feature.getAttribute(column);
    return value == null ? "" : value.toString().strip();
  }
}
