package merestone.review;

import java.io.IOException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Writes small files whole or not at all: under another name beside them first, {@code ~NAME.part},
 * which is gone afterwards, whatever happened. Stateless.
 */
public final class Aside {
  private Aside() {}

  /**
   * Writes a file in UTF-8.
   *
   * @param check looks at what was written before it gets its name; what it throws stops that
   * @param how how the file is moved to its name
   * @throws IOException if the disk does not take it; the file is as it was then
   */
  public static void write(Path file, String text, Consumer<Path> check, CopyOption... how)
      throws IOException {
    Path part = file.resolveSibling("~" + file.getFileName() + ".part");
    try {
      Files.writeString(part, text);
      check.accept(part);
      Files.move(part, file, how);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
