package merestone.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.message.WhyNot;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.report.InputFile;
import merestone.rule.BookSource;
import merestone.rule.ShippedBooks;

/** Lists every file a review read, with size and SHA-256, by path. */
final class Inputs {
  private static final Messages MESSAGES = Messages.of(Inputs.class);

  private final Path base;
  private final TreeMap<String, InputFile> files = new TreeMap<>();
  private final Progress progress;

  /**
   * Starts a list.
   *
   * @param base the folder paths are shown relative to
   */
  Inputs(Path base, Progress progress) {
    this.base = base.toAbsolutePath().normalize();
    this.progress = progress;
  }

  /** Returns a list with a profile as it is now: with it, or without if it is no more. */
  static List<InputFile> with(List<InputFile> before, Path profile, Progress progress) {
    Inputs now = new Inputs(profile.toAbsolutePath().getParent(), progress);
    before.forEach(file -> now.files.put(file.path(), file));
    now.files.remove(now.relative(profile));
    if (Files.isRegularFile(profile)) {
      now.add(profile, "profile");
    }
    return now.list();
  }

  void add(Path file, String use) {
    String path = relative(file);
    InputFile known = files.get(path);
    if (known != null) {
      if (!List.of(known.use().split(", ")).contains(use)) {
        files.put(
            path, new InputFile(path, known.use() + ", " + use, known.bytes(), known.sha256()));
      }
      return;
    }
    try {
      files.put(path, new InputFile(path, use, Files.size(file), sha256(file)));
    } catch (IOException e) {
      throw new UserError(
          new Problem(
              path,
              "file-unreadable",
              MESSAGES.text("input.unreadable", path, WhyNot.of(e)),
              MESSAGES.text("input.unreadable.remedy")),
          e);
    }
  }

  /** Adds a rule book: a file, or one that ships with the program. */
  void addBook(BookSource book) {
    book.shipped().ifPresentOrElse(this::addShipped, () -> add(book.file(), "rules"));
  }

  private void addShipped(String name) {
    byte[] bytes = ShippedBooks.bytes(name);
    String sha256 = HexFormat.of().formatHex(digest().digest(bytes));
    files.put(name, new InputFile(name, "rules", bytes.length, sha256));
  }

  void addLayers(List<RoleLayer> layers) {
    for (RoleLayer layer : layers) {
      layer.table().header().files().forEach(file -> add(file, layer.title()));
    }
  }

  List<InputFile> list() {
    return new ArrayList<>(files.values());
  }

  private String relative(Path file) {
    Path absolute = file.toAbsolutePath().normalize();
    boolean sameRoot = absolute.getRoot().equals(base.getRoot());
    String path = sameRoot ? base.relativize(absolute).toString() : absolute.toString();
    return path.replace('\\', '/');
  }

  private String sha256(Path file) throws IOException {
    progress.start(Stage.HASH, file.getFileName().toString(), Files.size(file));
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest())) {
      byte[] buffer = new byte[1 << 16];
      int read = in.read(buffer);
      while (read > 0) {
        progress.step(read);
        read = in.read(buffer);
      }
      return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
