package merestone.store.geopackage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/** Tells a file from what it was before another program wrote to it. */
record FileStamp(long bytes, FileTime changed) {
  static FileStamp of(Path file) throws IOException {
    return new FileStamp(Files.size(file), Files.getLastModifiedTime(file));
  }
}
