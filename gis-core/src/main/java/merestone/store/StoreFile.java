package merestone.store;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.geotools.util.URLs;

/** Understands the {@code url} parameter of a data store, in every form callers give it. */
public final class StoreFile {
  /** Two letters at least before the colon: one is a drive of Windows. */
  private static final Pattern URL_TEXT = Pattern.compile("[A-Za-z]{2,}:");

  private StoreFile() {}

  /**
   * Returns the file a parameter names: a {@code Path}, {@code File}, {@code URL}, or one of them
   * as text. Empty if it is none of these, null, or not on this machine's file system.
   */
  public static Optional<Path> of(Object value) {
    try {
      if (value instanceof Path path) {
        return Optional.of(path);
      }
      if (value instanceof File file) {
        return Optional.of(file.toPath());
      }
      if (value instanceof URL url) {
        return ofUrl(url);
      }
      if (value instanceof String text) {
        return URL_TEXT.matcher(text).lookingAt()
            ? ofUrl(new URL(text))
            : Optional.of(Path.of(text));
      }
      return Optional.empty();
    } catch (MalformedURLException | InvalidPathException e) {
      return Optional.empty(); // something else than a file, and for another store to open
    }
  }

  private static Optional<Path> ofUrl(URL url) {
    return "file".equalsIgnoreCase(url.getProtocol())
        ? Optional.of(URLs.urlToFile(url).toPath())
        : Optional.empty();
  }
}
