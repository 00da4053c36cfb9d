package merestone.app.gui.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the sample review that lies beside the program. */
final class Sample {
  private static final String FOLDER = "sample-data";
  private static final int LEVELS_UP = 3;

  private Sample() {}

  /** Returns the first review file of the sample district, at or above a folder. */
  static Optional<Path> from(Path start) {
    Path folder = start.toAbsolutePath().normalize();
    for (int i = 0; folder != null && i <= LEVELS_UP; i++, folder = folder.getParent()) {
      Path data = folder.resolve(FOLDER);
      if (Files.isDirectory(data)) {
        return review(data);
      }
    }
    return Optional.empty();
  }

  private static Optional<Path> review(Path data) {
    try (Stream<Path> files = Files.walk(data, 2)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().equals("review.yaml"))
          .sorted()
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(data.toString(), e);
    }
  }
}
