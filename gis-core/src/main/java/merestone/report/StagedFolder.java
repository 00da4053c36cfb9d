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
  private final Path folder;
  private final Aside aside;
  private final List<Path> names = new ArrayList<>();

  /**
   * Makes the folder, with its parents. What a run that was killed has left in it is cleared away.
   *
   * @throws merestone.message.UserError if the disk does not take it, code {@code
   *     output-unwritable}; it names the folder
   */
  public StagedFolder(Path folder) {
    this.folder = folder;
    try {
      this.aside = Aside.in(folder);
    } catch (IOException e) {
      throw ResultFile.unwritable(folder, e);
    }
  }

  /**
   * Tries whether a result could be written, before the work that makes it. Leaves nothing behind,
   * not even the folder where there was none.
   *
   * @throws merestone.message.UserError if the disk does not take it, code {@code
   *     output-unwritable}; it names the folder
   */
  public static void tryOut(Path folder) {
    Path place = folder.toAbsolutePath();
    List<Path> made = new ArrayList<>();
    for (Path one = place; one != null && !Files.exists(one); ) {
      made.add(one);
      one = one.getParent();
    }
    try {
      Files.createDirectories(place);
      Files.delete(Files.createTempDirectory(place, "~try"));
      for (Path one : made) {
        Files.delete(one);
      }
    } catch (IOException e) {
      throw ResultFile.unwritable(folder, e);
    }
  }

  /** Returns where to write a file that will end in the folder under this name. */
  public Path file(String name) {
    names.add(Path.of(name));
    Path file = aside.folder().resolve(name);
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
            aside.folder().resolve(name),
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
        Files.deleteIfExists(aside.folder().resolve(name));
      }
      aside.remove();
    } catch (IOException e) {
      throw ResultFile.unwritable(aside.folder(), e);
    }
  }
}
