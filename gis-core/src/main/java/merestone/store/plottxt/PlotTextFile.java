package merestone.store.plottxt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import merestone.store.Encoding;
import merestone.store.Encoding.From;

/**
 * The bytes of a boundary-point file. Such a file always has a line [地块坐标], so its encoding is the
 * one in which that line is found: no guessing about how text looks is needed.
 */
final class PlotTextFile {
  /** The section of the plots; without it a file is not of this format. */
  static final String SECTION = "地块坐标";

  /** The attributes before the section are a dozen lines. */
  private static final int SNIFFED_BYTES = 1 << 16;

  /** Some three million points, each of which costs memory. */
  private static final long MOST_BYTES = 1L << 27;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** GB18030 contains GBK; Notepad's "Unicode" is UTF-16. */
  private static final List<Charset> CHARSETS =
      List.of(
          StandardCharsets.UTF_8,
          Charset.forName("GB18030"),
          StandardCharsets.UTF_16LE,
          StandardCharsets.UTF_16BE);

  private final Path path;

  PlotTextFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /** Returns the file's name without its extension. */
  String stem() {
    String name = path.getFileName().toString();
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /**
   * Returns the encoding; empty if the line is nowhere, that is if the file is of another format.
   */
  Optional<Encoding> encoding() throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(path)) {
      start = in.readNBytes(SNIFFED_BYTES);
    }
    return CHARSETS.stream()
        .filter(charset -> hasSection(start, charset))
        .map(
            charset ->
                new Encoding(charset.name(), isMarked(start, charset) ? From.BOM : From.GUESS))
        .findFirst();
  }

  private static boolean hasSection(byte[] start, Charset charset) {
    return contains(start, SECTION.getBytes(charset))
        && new String(start, charset)
            .replace(String.valueOf(BYTE_ORDER_MARK), "")
            .lines()
            .anyMatch(line -> section(Items.narrow(line)).equals(Optional.of(SECTION)));
  }

  /** Returns the name of the section that a line, its punctuation narrow, begins. */
  static Optional<String> section(String line) {
    return line.startsWith("[") && line.endsWith("]")
        ? Optional.of(line.substring(1, line.length() - 1).strip())
        : Optional.empty();
  }

  private static boolean isMarked(byte[] start, Charset charset) {
    byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(charset);
    return start.length >= mark.length
        && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
  }

  private static boolean contains(byte[] bytes, byte[] word) {
    for (int i = 0; i + word.length <= bytes.length; i++) {
      if (bytes[i] == word[0] && Arrays.equals(bytes, i, i + word.length, word, 0, word.length)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the lines of the file; what is malformed comes as U+FFFD. The caller closes it.
   *
   * @throws merestone.message.UserError if the file is too large
   */
  BufferedReader lines(Charset charset) throws IOException {
    long size = Files.size(path);
    if (size > MOST_BYTES) {
      throw Fault.TOO_LARGE.stop(path, size >> 20, MOST_BYTES >> 20);
    }
    return new BufferedReader(new InputStreamReader(Files.newInputStream(path), charset));
  }
}
