package merestone.store.shapefile;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files under temporary names in their final folder: all are moved into place together at the end,
 * or none is left behind.
 */
final class StagedFiles implements AutoCloseable {
  private final Path folder;
  private final String name;
  private final Map<Path, Path> staged = new LinkedHashMap<>();

  StagedFiles(Path shp) {
    this.folder = shp.toAbsolutePath().getParent();
    String file = shp.getFileName().toString();
    int dot = file.lastIndexOf('.');
    this.name = dot > 0 ? file.substring(0, dot) : file;
  }

  /** Returns a temporary path that {@link #commit} will move to the name with this extension. */
  Path stage(String extension) {
    Path target = folder.resolve(name + extension);
    return staged.computeIfAbsent(target, t -> temporary(extension));
  }

  private Path temporary(String extension) {
    Path part = folder.resolve("." + name + extension + ".part");
    part.toFile().deleteOnExit(); // should the process be stopped in the middle
    return part;
  }

  /**
   * Moves every staged file to its final name, then removes what an earlier shapefile of the same
   * name left and would now be wrong.
   */
  void commit(String... stale) throws IOException {
    for (Map.Entry<Path, Path> entry : staged.entrySet()) {
      move(entry.getValue(), entry.getKey());
    }
    for (String extension : stale) {
      Path left = folder.resolve(name + extension);
      if (!staged.containsKey(left)) {
        Files.deleteIfExists(left);
      }
    }
    staged.clear();
  }

  @Override
  public void close() throws IOException {
    for (Path temporary : staged.values()) {
      Files.deleteIfExists(temporary);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
