package merestone.review.draft;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import merestone.message.Problem;

/**
 * What lies in a folder that a layer reader passes by: zips, which are looked into as well, and
 * files that hold layers in a form this program does not read, which are told.
 */
final class FolderFinds extends SimpleFileVisitor<Path> {
  private static final List<String> ARCHIVES = List.of(".rar", ".7z", ".tar", ".tgz", ".gz");
  private static final List<String> FOREIGN =
      List.of(".gdb", ".mdb", ".dwg", ".dxf", ".kml", ".kmz", ".geojson", ".tab", ".mif");

  private final List<Path> zips = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private FolderFinds() {}

  /** Looks into a folder and below it; of anything else finds nothing. */
  static FolderFinds of(Path source) {
    FolderFinds finds = new FolderFinds();
    if (Files.isDirectory(source)) {
      try {
        Files.walkFileTree(source, finds);
      } catch (IOException e) {
        return new FolderFinds(); // the layer reader says what is wrong with the folder
      }
      Collections.sort(finds.zips);
      finds.problems.sort(java.util.Comparator.comparing(Problem::path));
    }
    return finds;
  }

  List<Path> zips() {
    return zips;
  }

  List<Problem> problems() {
    return problems;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (ends(folder, FOREIGN)) {
      problems.add(foreign(folder));
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    if (file.getFileName().toString().startsWith("._")) {
      return FileVisitResult.CONTINUE;
    }
    if (ends(file, List.of(".zip"))) {
      zips.add(file);
    } else if (ends(file, ARCHIVES)) {
      problems.add(archive(file));
    } else if (ends(file, FOREIGN)) {
      problems.add(foreign(file));
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    return FileVisitResult.CONTINUE; // the layer reader tells it
  }

  private static boolean ends(Path file, List<String> endings) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private static Problem archive(Path file) {
    return new Problem(
        file.toString(),
        "archive-unknown",
        DraftWords.text("found.archive", file.getFileName()),
        DraftWords.text("found.archive.remedy"));
  }

  private static Problem foreign(Path file) {
    return new Problem(
        file.toString(),
        "format-unknown",
        DraftWords.text("found.foreign", file.getFileName()),
        DraftWords.text("found.foreign.remedy"));
  }
}
