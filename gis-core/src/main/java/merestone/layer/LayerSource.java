package merestone.layer;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.message.UserError;

/**
 * Where to read layers from, and what the user knows better than the file.
 *
 * @param file a file, folder or zip
 * @param layer the one layer wanted; empty for all there are
 * @param encoding the text encoding, whatever the file says; a Java charset name
 * @param crs the coordinate system, whatever the file says
 */
public record LayerSource(
    Path file, Optional<String> layer, Optional<String> encoding, Optional<CoordinateSystem> crs) {

  public LayerSource {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(layer, "layer");
    Objects.requireNonNull(encoding, "encoding");
    Objects.requireNonNull(crs, "crs");
  }

  /** Returns the source that takes everything as the file says. */
  public static LayerSource of(Path file) {
    return new LayerSource(file, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Reads a path as people write it: {@code district.gpkg} or {@code district.gpkg#parcels}. A file
   * whose own name has a {@code #} is recognised if it exists.
   *
   * @throws UserError if it cannot be a path; code {@code file-missing}
   */
  public static LayerSource parse(String pathOrPathHashLayer) {
    try {
      return split(pathOrPathHashLayer);
    } catch (InvalidPathException e) {
      throw new UserError(LayerFaults.noPath(pathOrPathHashLayer), e);
    }
  }

  private static LayerSource split(String words) {
    int last = words.lastIndexOf('#');
    if (last <= 0 || Files.exists(Path.of(words))) {
      return of(Path.of(words));
    }
    int hash = last;
    while (hash > 0 && !Files.exists(Path.of(words.substring(0, hash)))) {
      hash = words.lastIndexOf('#', hash - 1);
    }
    int cut = hash > 0 ? hash : last;
    return of(Path.of(words.substring(0, cut))).withLayer(words.substring(cut + 1));
  }

  /** Returns the same source for one layer of it. */
  public LayerSource withLayer(String wanted) {
    return new LayerSource(file, Optional.of(wanted), encoding, crs);
  }

  /** Returns the same source read with this encoding, whatever the file says. */
  public LayerSource withEncoding(String charset) {
    return new LayerSource(file, layer, Optional.of(charset), crs);
  }

  /** Returns the same source taken to be in this system, whatever the file says. */
  public LayerSource withCrs(CoordinateSystem system) {
    return new LayerSource(file, layer, encoding, Optional.of(system));
  }
}
