package merestone.review.draft;

import java.nio.file.Path;

/**
 * Where a layer is.
 *
 * @param file the file or zip, absolute
 * @param layer the layer's name in it; empty where the file has no other
 */
public record Address(Path file, String layer) {

  /**
   * Returns the address as a review file writes it: relative to its folder, with forward slashes.
   *
   * @param folder the folder the review file is in; absolute, without symbolic links where it
   *     exists
   */
  public String from(Path folder) {
    boolean sameRoot = file.getRoot().equals(folder.getRoot());
    Path path = sameRoot ? folder.relativize(file) : file;
    String written = path.toString().replace('\\', '/');
    return layer.isEmpty() ? written : written + "#" + layer;
  }

  @Override
  public String toString() {
    return layer.isEmpty() ? file.toString() : file + "#" + layer;
  }
}
