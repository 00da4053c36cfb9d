package merestone.store;

import java.nio.file.Path;
import java.util.List;
import merestone.crs.CoordinateSystem;

/**
 * What a file declares about one of its layers.
 *
 * @param geometryType the declared geometry type in OGC words, such as {@code MultiPolygon} or
 *     {@code PolygonZ}; {@code None} for a table without geometry
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

  public LayerFacts {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }
}
