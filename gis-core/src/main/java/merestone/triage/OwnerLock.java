package merestone.triage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Lets one at a time do something, such as decide about a review. The operating system holds the
 * lock on a file of its own and lets go of it when the process ends, however it ends: a file left
 * behind by a process that died locks nobody out. (The decisions' own file cannot be locked so:
 * closing any handle on it would take SQLite's locks away, see SQLite, “How To Corrupt An SQLite
 * Database File”, 2.2.)
 *
 * <p>The same holds for this file: on POSIX systems a process that closes any handle on it loses
 * its lock (fcntl(2), “Advisory record locking”). Whoever holds it therefore never opens it again;
 * what lies under its name is told by its size, which is chosen at random.
 *
 * <p>In the file stand who holds it and since when, for others to read.
 */
public final class OwnerLock implements Closeable {
  /** The byte that is locked lies beyond the text, which others must be able to read (Windows). */
  private static final long LOCKED_BYTE = 1L << 40;

  /** The owners of the locks that this process holds, whose files it must not open. */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private static final int SIZES = 4096;

  private final Path file;
  private final FileChannel channel;

  private OwnerLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @param owner who wants it and since when, a line of text for others to read
   * @return the lock; empty if somebody else holds it
   * @throws IOException if the file cannot be made, or the file system knows no locks
   */
  public static Optional<OwnerLock> take(Path file, String owner) throws IOException {
    if (HELD.containsKey(file.toAbsolutePath())) {
      return Optional.empty(); // another window of this process
    }
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (isFree(channel)) {
        String text = owner + "\n" + " ".repeat(ThreadLocalRandom.current().nextInt(SIZES));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(bytes), 0);
        if (Files.exists(file) && Files.size(file) == bytes.length) {
          HELD.put(file.toAbsolutePath(), owner);
          return Optional.of(new OwnerLock(file, channel));
        }
        channel.close(); // whoever had it has deleted the file while we waited: begin again
        return take(file, owner);
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static boolean isFree(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // another window of this process, in the same moment
    }
  }

  /** Returns who holds the lock, as they wrote it. */
  static String owner(Path file) throws IOException {
    String here = HELD.get(file.toAbsolutePath());
    return here != null ? here : read(file).lines().findFirst().orElse("");
  }

  private static String read(Path file) throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      return "";
    }
  }

  /** Lets go; the file is deleted while it is still held. */
  @Override
  public void close() throws IOException {
    try (channel) {
      Files.deleteIfExists(file);
    } finally {
      HELD.remove(file.toAbsolutePath());
    }
  }
}
