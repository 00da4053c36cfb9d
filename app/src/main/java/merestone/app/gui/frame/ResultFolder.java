package merestone.app.gui.frame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder the results of a check go to.
 *
 * @param path the folder; it need not exist
 */
record ResultFolder(Path path) {
  private static final Pattern RESULT =
      Pattern.compile(
          "findings\\.\\w+|accounts\\.jsonl|redevelopment\\.gpkg|report\\.\\w+|map\\.png|"
              + "(summary|ledger|towns|classes|rules|occupation|problems|inputs)\\.csv");

  /**
   * Returns the folder of a name in the folder chosen, or the folder chosen itself if that is its
   * name: who chooses the results of last time means these.
   */
  static ResultFolder in(Path chosen, String name) {
    boolean isIt = chosen.endsWith(name);
    return new ResultFolder(isIt ? chosen : chosen.resolve(name));
  }

  /** Returns the name of a review's results, as the command line calls them. */
  static String nameFor(String review) {
    return plain(review) + "-result";
  }

  /** Returns a review's name as one that a file can have. */
  static String plain(String review) {
    return review.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
  }

  /** Returns whether nothing lies there yet. */
  boolean isFree() {
    return names().isEmpty();
  }

  /** Returns the files there that are no results of a check, sorted by name. */
  List<String> strangers() {
    return names().stream().filter(name -> !RESULT.matcher(name).matches()).toList();
  }

  private List<String> names() {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      // Nothing can be said of a folder that cannot be listed; writing into it is explained.
      return List.of();
    }
  }
}
