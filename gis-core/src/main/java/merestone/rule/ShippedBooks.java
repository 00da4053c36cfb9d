package merestone.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The rule books that ship with the program, known by their names. Which there are is listed in
 * {@code book/books.txt} beside them, one name a line. Stateless; safe from many threads.
 */
public final class ShippedBooks {
  private ShippedBooks() {}

  /** Returns the names, in the order of the list. */
  public static List<String> names() {
    return new String(load("book/books.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /**
   * Reads a book.
   *
   * @param name one of {@link #names()}
   */
  public static RuleBook read(String name) {
    return RuleBookReader.read(
        YamlDocument.shipped(resource(name), RuleBookReader.class, "rule-book.schema.json"),
        Path.of(name + ".yaml"));
  }

  /**
   * Returns a book as it is shipped, byte by byte.
   *
   * @param name one of {@link #names()}
   */
  public static byte[] bytes(String name) {
    return load(resource(name));
  }

  private static String resource(String name) {
    return "book/" + name + ".yaml";
  }

  private static byte[] load(String resource) {
    try (InputStream stream =
        Objects.requireNonNull(ShippedBooks.class.getResourceAsStream(resource), resource)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + resource, e);
    }
  }
}
