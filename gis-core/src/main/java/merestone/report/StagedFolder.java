package merestone.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of one result, written aside in the result's folder and moved into place together. Not
 * for sharing between threads.
 */
public final class StagedFolder implements AutoCloseable {
  private static final String ASIDE = "~result.part";

  private final Path folder;
  private final Path aside;
  private final List<Path> names = new ArrayList<>();

  /**
   * Makes the folder, with its parents.
   *
   * @throws merestone.message.UserError if the disk does not take it, code {@code
   *     output-unwritable}
   */
  public StagedFolder(Path folder) {
    this.folder = folder;
    this.aside = folder.resolve(ASIDE);
    ResultFile.makeFolder(aside);
    aside.toFile().deleteOnExit(); // should the process be stopped in the middle
  }

  /** Returns where to write a file that will end in the folder under this name. */
  public Path file(String name) {
    names.add(Path.of(name));
    Path file = aside.resolve(name);
    file.toFile().deleteOnExit();
    return file;
  }

  /**
   * Moves all files into place.
   *
   * @throws merestone.message.UserError if the disk does not take them
   */
  public void publish() {
    for (Path name : names) {
      Path target = folder.resolve(name);
      try {
        Files.move(
            aside.resolve(name),
            target,
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw ResultFile.unwritable(target, e);
      }
    }
  }

  /** Clears what was not published away. */
  @Override
  public void close() {
    try {
      for (Path name : names) {
        Files.deleteIfExists(aside.resolve(name));
      }
      Files.deleteIfExists(aside);
    } catch (IOException e) {
      throw ResultFile.unwritable(aside, e);
    }
  }
}
