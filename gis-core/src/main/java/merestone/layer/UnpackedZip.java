package merestone.layer;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import merestone.message.UserError;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * The layers' files of a zip, unpacked to a temporary folder of their own that goes on close. Names
 * are UTF-8 where they can be, GBK otherwise: Chinese Windows writes the latter and says nothing.
 */
final class UnpackedZip implements AutoCloseable {
  private static final List<String> WANTED =
      List.of(".shp", ".shx", ".dbf", ".prj", ".cpg", ".gpkg", ".txt");

  /** Up to here any zip may unpack; GB18030 contains GBK. */
  private static final long ALWAYS_FINE = 1L << 30;

  /** Beyond it, layers compress tenfold, perhaps fiftyfold; a bomb a thousandfold. */
  private static final long MOST_RATIO = 200;

  private static final Charset CHINESE_WINDOWS = Charset.forName("GB18030");

  private final Path zip;
  private final Path folder;
  private final Progress progress;
  private long bytesLeft;

  private UnpackedZip(Path zip, Path folder, Progress progress) throws IOException {
    this.zip = zip;
    this.folder = folder;
    folder.toFile().deleteOnExit(); // should the process be stopped while the layers are in use
    this.progress = progress;
    this.bytesLeft = Math.max(ALWAYS_FINE, MOST_RATIO * Files.size(zip));
  }

  /**
   * Unpacks.
   *
   * @throws UserError if an entry would land outside the folder, or the whole is absurdly large
   * @throws merestone.progress.Cancelled if the user has asked to stop
   */
  static UnpackedZip of(Path zip, Progress progress) throws IOException {
    UnpackedZip unpacked =
        new UnpackedZip(zip, Files.createTempDirectory("merestone-zip-"), progress);
    boolean done = false;
    try (ZipFile archive = open(zip)) {
      progress.start(Stage.OPEN, zip.getFileName().toString(), bytes(archive));
      for (Iterator<? extends ZipEntry> all = archive.entries().asIterator(); all.hasNext(); ) {
        unpacked.take(archive, all.next());
      }
      done = true;
    } finally {
      if (!done) {
        unpacked.close();
      }
    }
    return unpacked;
  }

  static ZipFile open(Path zip) throws IOException {
    try {
      return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
    } catch (ZipException e) {
      return new ZipFile(zip.toFile(), CHINESE_WINDOWS); // names that are not UTF-8 end up here
    }
  }

  Path folder() {
    return folder;
  }

  /** Returns how much there is to unpack, as far as the archive can be believed. */
  private static long bytes(ZipFile archive) {
    return archive.stream().filter(UnpackedZip::isWanted).mapToLong(ZipEntry::getSize).sum();
  }

  private static boolean isWanted(ZipEntry entry) {
    String name = entry.getName().toLowerCase(Locale.ROOT);
    return !entry.isDirectory() && WANTED.stream().anyMatch(name::endsWith);
  }

  private void take(ZipFile archive, ZipEntry entry) throws IOException {
    String name = entry.getName().replace('\\', '/');
    Path target = target(name);
    if (!isWanted(entry)) {
      return;
    }
    if (entry.getSize() > bytesLeft) {
      throw new UserError(LayerFaults.zipTooLarge(zip));
    }
    makeFolder(target.getParent());
    target.toFile().deleteOnExit();
    try (InputStream in = archive.getInputStream(entry);
        OutputStream out = Files.newOutputStream(target)) {
      copy(in, out);
    }
  }

  /** What is made first is deleted last. */
  private void makeFolder(Path made) throws IOException {
    if (!made.equals(folder)) {
      makeFolder(made.getParent());
      Files.createDirectories(made);
      made.toFile().deleteOnExit();
    }
  }

  private Path target(String name) {
    try {
      Path target = folder.resolve(name).normalize();
      if (target.startsWith(folder)) {
        return target;
      }
    } catch (InvalidPathException e) {
      throw new UserError(LayerFaults.unsafeEntry(zip, name), e);
    }
    throw new UserError(LayerFaults.unsafeEntry(zip, name));
  }

  private void copy(InputStream in, OutputStream out) throws IOException {
    byte[] buffer = new byte[1 << 16];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytesLeft -= read; // counted too: what an entry says of its size proves nothing
      if (bytesLeft < 0) {
        throw new UserError(LayerFaults.zipTooLarge(zip));
      }
      out.write(buffer, 0, read);
      progress.step(read);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        if (!path.toFile().delete()) {
          path.toFile().deleteOnExit(); // Windows keeps a mapped file until the mapping is gone
        }
      }
    }
  }
}
