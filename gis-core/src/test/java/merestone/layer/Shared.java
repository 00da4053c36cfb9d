package merestone.layer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the test material that lives outside the repository, or skips the test. */
final class Shared {
  private static final Path FOLDER =
      Path.of(System.getProperty("merestone.shared", Path.of("..", "..", "shared").toString()));

  private Shared() {}

  static Path conformance(String file) {
    Path found = FOLDER.resolve("conformance").resolve(file);
    assumeTrue(Files.exists(found), "skipped: no conformance file " + file);
    return found;
  }
}
