package merestone.report;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.triage.OwnerLock;

/**
 * A folder in a result's folder where its files are written first: {@code ~result.part}, or, while
 * another run holds that, {@code ~result-2.part} and so on. A lock that ends with its process tells
 * the one from what a killed run has left, which is cleared away. Where the file system knows no
 * locks, nothing is cleared. For one thread.
 *
 * @param folder the folder
 * @param lock what keeps other runs out; empty if the file system knows no locks
 */
record Aside(Path folder, Optional<OwnerLock> lock) {
  private static final String LOCK = "lock";

  /** Makes or takes over a folder, and clears what killed runs have left. */
  static Aside in(Path result) throws IOException {
    int number = 1;
    Optional<Aside> taken = take(named(result, number));
    while (taken.isEmpty()) {
      taken = take(named(result, ++number));
    }
    for (int i = number + 1; Files.exists(named(result, i)); i++) {
      Optional<Aside> left = take(named(result, i));
      if (left.isPresent()) {
        left.get().remove();
      }
    }
    return taken.get();
  }

  private static Path named(Path result, int number) {
    return result.resolve(number == 1 ? "~result.part" : "~result-" + number + ".part");
  }

  /** Returns the folder; empty if another run holds it. */
  private static Optional<Aside> take(Path folder) throws IOException {
    Files.createDirectories(folder);
    Path file = folder.resolve(LOCK);
    folder.toFile().deleteOnExit(); // should the process be stopped in the middle
    file.toFile().deleteOnExit();
    Optional<OwnerLock> lock;
    try {
      lock = OwnerLock.take(file, "Merestone " + ProcessHandle.current().pid());
    } catch (NoSuchFileException e) {
      return take(folder); // whoever had it has just removed it
    } catch (IOException e) {
      return Optional.of(new Aside(folder, Optional.empty()));
    }
    if (lock.isPresent()) {
      clear(folder);
    }
    return lock.map(held -> new Aside(folder, Optional.of(held)));
  }

  /** Deletes plain files, which is all a run writes here; follows no link out of the folder. */
  private static void clear(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).toList();
    }
    for (Path file : files) {
      if (!file.getFileName().toString().equals(LOCK)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Lets go of the folder, which must hold nothing more; what else lies in it stays. */
  void remove() throws IOException {
    if (lock.isPresent()) {
      lock.get().close();
    }
    try {
      Files.deleteIfExists(folder);
    } catch (DirectoryNotEmptyException e) {
      return; // a run that began this very moment, or what none of ours has written
    }
  }
}
