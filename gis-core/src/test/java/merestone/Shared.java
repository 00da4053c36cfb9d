package merestone;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of other people's files that tests compare with. It lies beside the project, not in
 * it; a test that needs it is skipped where it is absent.
 */
public final class Shared {
  private static final Path FOLDER =
      Path.of(System.getProperty("merestone.shared", "../../shared"));

  private Shared() {}

  /** Returns a path in the folder, or skips the test. */
  public static Path path(String relative) {
    Path path = FOLDER.resolve(relative);
    Assumptions.assumeTrue(
        Files.exists(path), "skipped: needs " + relative + " of the shared folder");
    return path;
  }
}
