package merestone.layer;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import merestone.store.plottxt.PlotTextDataStoreFactory;

/**
 * Finds the .shp and .gpkg files in a folder and below it, and those .txt files that hold boundary
 * points, sorted by name. What the Finder of a Mac leaves in archives ({@code ._x.shp}) is no file
 * of the user's.
 */
final class FolderScan extends SimpleFileVisitor<Path> {
  private static final List<String> EXTENSIONS = List.of(".shp", ".gpkg");

  /** What reviewers decided about a review lies beside it and is none of its layers. */
  private static final String DECISIONS = ".triage.gpkg";

  private final Path root;
  private final List<Path> files = new ArrayList<>();
  private final List<Path> unreadable = new ArrayList<>();

  private FolderScan(Path root) {
    this.root = root;
  }

  static FolderScan of(Path folder) throws IOException {
    FolderScan scan = new FolderScan(folder.toRealPath());
    Files.walkFileTree(scan.root, scan);
    scan.files.sort(Comparator.comparing(scan::relative));
    return scan;
  }

  List<Path> files() {
    return files;
  }

  /** Returns the files and folders below that could not be looked at. */
  List<Path> unreadable() {
    return unreadable;
  }

  /** Returns a file's path below the folder, with slashes on every system. */
  String relative(Path file) {
    return root.relativize(file).toString().replace('\\', '/');
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    if (name.startsWith("._") || name.endsWith(DECISIONS)) {
      return FileVisitResult.CONTINUE;
    }
    if (EXTENSIONS.stream().anyMatch(name::endsWith)) {
      files.add(file);
    } else if (name.endsWith(".txt") && Files.isRegularFile(file)) {
      visitText(file);
    }
    return FileVisitResult.CONTINUE;
  }

  /** Most .txt files in a folder are about the data, not data. */
  private void visitText(Path file) {
    try {
      if (PlotTextDataStoreFactory.recognises(file)) {
        files.add(file);
      }
    } catch (IOException e) {
      unreadable.add(file);
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    unreadable.add(file);
    return FileVisitResult.CONTINUE;
  }
}
