package merestone.app.gui.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much memory the next start gets. It stands in a file of its own, {@code .merestone/heap} in
 * the user's folder, because it is the start script that needs it: one line such as {@code 4g}.
 */
final class HeapFile {
  private static final Pattern GIGABYTES = Pattern.compile("([1-9]\\d{0,2})g");

  private final Path file;

  HeapFile(Path home) {
    file = home.resolve(".merestone").resolve("heap");
  }

  /** Returns the gigabytes that were chosen; empty to leave it to the Java machine. */
  Optional<Integer> gigabytes() {
    try {
      Matcher line =
          GIGABYTES.matcher(Files.isRegularFile(file) ? Files.readString(file).strip() : "");
      return line.matches() ? Optional.of(Integer.valueOf(line.group(1))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // the start script cannot read it either
    }
  }

  void choose(Optional<Integer> gigabytes) {
    try {
      if (gigabytes.isEmpty()) {
        Files.deleteIfExists(file);
      } else {
        Files.createDirectories(file.getParent());
        Files.writeString(file, gigabytes.get() + "g\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
