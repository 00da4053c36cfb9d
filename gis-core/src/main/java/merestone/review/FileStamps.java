package merestone.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of a review as they were when they were read: whether there, how large, last changed
 * when. Tells cheaply whether what is in memory is still what lies on disk. Immutable.
 */
final class FileStamps {
  private final Map<Path, Optional<Stamp>> stamps;

  private record Stamp(long bytes, FileTime changed) {}

  private FileStamps(Map<Path, Optional<Stamp>> stamps) {
    this.stamps = stamps;
  }

  /** Notes how files are now. */
  static FileStamps of(Stream<Path> files) {
    return new FileStamps(Map.of()).with(files);
  }

  /** Returns these with some files as they are now, and the others as they were. */
  FileStamps with(Stream<Path> files) {
    Map<Path, Optional<Stamp>> all = new LinkedHashMap<>(stamps);
    files.forEach(file -> all.put(file.toAbsolutePath().normalize(), stamp(file)));
    return new FileStamps(all);
  }

  /** Returns whether every file is as it was. */
  boolean hold() {
    return stamps.entrySet().stream()
        .allMatch(entry -> entry.getValue().equals(stamp(entry.getKey())));
  }

  private static Optional<Stamp> stamp(Path file) {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return Optional.of(new Stamp(now.size(), now.lastModifiedTime()));
    } catch (IOException e) {
      return Optional.empty(); // not there, or out of reach, which is a change if it was not before
    }
  }
}
