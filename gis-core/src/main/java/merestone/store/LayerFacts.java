package merestone.store;

import java.nio.file.Path;
import java.util.List;
import merestone.crs.CoordinateSystem;

/**
 * What a file declares about one of its layers.
 *
 * @param geometryType the declared geometry type in OGC words, such as {@code MultiPolygon} or
 *     {@code PolygonZ}; {@link #NO_GEOMETRY} for a table without geometry
 * @param crs the declared coordinate system, possibly unknown; never null
 * @param encoding the text encoding in use and where it came from
 * @param fields the attribute columns in file order
 * @param files all files the layer is read from, the main one first
 */
public record LayerFacts(
    String geometryType,
    CoordinateSystem crs,
    Encoding encoding,
    List<FieldFacts> fields,
    List<Path> files) {

  /** The geometry type of a table that has no geometry column. */
  public static final String NO_GEOMETRY = "None";

  public LayerFacts {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }
}
