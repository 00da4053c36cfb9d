package merestone.layer;

import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.message.Problem;
import org.geotools.api.feature.simple.SimpleFeatureType;

/**
 * A layer's features in memory, in file order, all in one CRS. Immutable and safe to share between
 * threads as long as nobody changes a feature.
 *
 * @param header what the layer is; its CRS is the file's own
 * @param schema the features' type
 * @param crs the CRS the geometries are in now
 * @param rows every record that could be read, those without geometry included
 * @param problems what went wrong while reading, by record
 */
public record LayerTable(
    LayerHeader header,
    SimpleFeatureType schema,
    CoordinateSystem crs,
    List<Row> rows,
    List<Problem> problems) {

  public LayerTable {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** Returns whether the layer has a column of this exact name. */
  public boolean hasColumn(String name) {
    return schema.getDescriptor(name) != null;
  }
}
