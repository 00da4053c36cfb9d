package merestone.store.shapefile;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The files a shapefile consists of: the .shp and what lies beside it under the same name, whatever
 * the letter case of the extensions.
 */
final class ShapefileFiles {
  private static final List<String> COMPANIONS = List.of("dbf", "shx", "prj", "cpg");

  private final Path shp;
  private final String typeName;
  private final Map<String, Path> companions = new TreeMap<>();

  private ShapefileFiles(Path shp) {
    this.shp = shp;
    String file = shp.getFileName().toString();
    this.typeName = file.substring(0, file.length() - ".shp".length());
  }

  /**
   * Looks for a shapefile's files.
   *
   * @throws merestone.message.UserError if there is no such .shp
   */
  static ShapefileFiles at(Path shp) throws IOException {
    if (!Files.isRegularFile(shp)) {
      throw Fault.NOT_THERE.stop(shp, shp.getFileName());
    }
    ShapefileFiles files = new ShapefileFiles(shp);
    for (Path neighbour : neighbours(shp)) {
      files.consider(neighbour);
    }
    return files;
  }

  private static List<Path> neighbours(Path shp) throws IOException {
    Path folder = shp.toAbsolutePath().getParent();
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(path -> found.add(shp.resolveSibling(path.getFileName())));
    }
    found.sort(null);
    return found;
  }

  private void consider(Path path) {
    String file = path.getFileName().toString();
    int dot = file.lastIndexOf('.');
    if (dot < 0 || !file.substring(0, dot).equalsIgnoreCase(typeName)) {
      return;
    }
    for (String extension : COMPANIONS) {
      if (file.substring(dot + 1).equalsIgnoreCase(extension)) {
        companions.merge(extension, path, this::closer);
      }
    }
  }

  /** Prefers, of two companions that differ in letter case only, the one spelt like the .shp. */
  private Path closer(Path one, Path other) {
    return other.getFileName().toString().startsWith(typeName + ".")
            && !one.getFileName().toString().startsWith(typeName + ".")
        ? other
        : one;
  }

  Path shp() {
    return shp;
  }

  /** Returns the layer's name: the file name without its extension. */
  String typeName() {
    return typeName;
  }

  /** Returns a companion by its extension in lower case, without the dot. */
  Optional<Path> companion(String extension) {
    return Optional.ofNullable(companions.get(extension));
  }

  /** Returns every file that was found, the .shp first, then in a fixed order. */
  List<Path> all() {
    List<Path> all = new ArrayList<>(List.of(shp));
    COMPANIONS.forEach(extension -> companion(extension).ifPresent(all::add));
    return all;
  }
}
