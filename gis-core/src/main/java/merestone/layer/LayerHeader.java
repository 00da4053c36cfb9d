package merestone.layer;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.store.Encoding;
import merestone.store.FieldFacts;
import merestone.store.LayerFacts;
import org.locationtech.jts.geom.Envelope;

/**
 * What a layer is, before its first feature is read.
 *
 * @param path the file as the user named it
 * @param name the layer's name in its file
 * @param features how many features the file counts, deleted ones left out
 * @param geometryType the declared geometry type in OGC words
 * @param crs the declared coordinate system, or the override; possibly unknown
 * @param encoding the text encoding and where it came from
 * @param extent the layer's extent in its own coordinates; null envelope if empty
 * @param fields the attribute columns
 * @param files every file the layer is read from
 */
public record LayerHeader(
    String path,
    String name,
    long features,
    String geometryType,
    CoordinateSystem crs,
    Encoding encoding,
    Envelope extent,
    List<FieldFacts> fields,
    List<Path> files) {

  public LayerHeader {
    fields = List.copyOf(fields);
    files = List.copyOf(files);
  }

  /** Returns whether its features have a geometry column at all; a plain table has none. */
  public boolean hasGeometry() {
    return !geometryType.equals(LayerFacts.NO_GEOMETRY);
  }

  /** Returns the name of the text encoding, such as {@code GBK}. */
  public String encodingName() {
    return encoding.name();
  }

  /** Returns the header with columns by other names: the old one to the new one. */
  LayerHeader withColumnsNamed(Map<String, String> newNames) {
    List<FieldFacts> named =
        fields.stream()
            .map(
                field ->
                    new FieldFacts(
                        newNames.getOrDefault(field.name(), field.name()),
                        field.type(),
                        field.length()))
            .toList();
    return new LayerHeader(path, name, features, geometryType, crs, encoding, extent, named, files);
  }

  /** Returns a column as the file declares it; empty if it has none of this exact name. */
  public Optional<DeclaredColumn> column(String name) {
    return fields.stream()
        .filter(field -> field.name().equals(name))
        .findFirst()
        .map(field -> new DeclaredColumn(field.name(), field.type(), field.length()));
  }
}
