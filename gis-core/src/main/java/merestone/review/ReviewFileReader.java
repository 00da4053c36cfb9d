package merestone.review;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.layer.RoleLayer;
import merestone.review.ReviewFile.Layer;
import merestone.review.ReviewFile.Source;
import merestone.rule.AreaKind;
import merestone.rule.BookSource;
import merestone.rule.Level;
import merestone.rule.YamlDocument;
import merestone.rule.YamlNode;

/**
 * Reads a review file from YAML.
 *
 * <p>What it may say is published as a JSON schema, {@code review.schema.json} beside this class.
 * Stateless; safe from many threads.
 */
public final class ReviewFileReader {
  private ReviewFileReader() {}

  /**
   * Reads a review file. The files it names are not opened.
   *
   * @param file the review file, as the user named it
   * @throws merestone.message.UserError if the file cannot be read
   * @throws merestone.message.UsageError if it is no review file; it tells everything that is
   *     wrong, with line and column
   */
  public static ReviewFile read(Path file) {
    YamlDocument document = YamlDocument.read(file, ReviewFileReader.class, "review.schema.json");
    YamlNode root = document.root();
    new ReviewFileCheck().check(root);
    document.stopOnFaults();
    return new ReviewFile(
        root.text("name"),
        code(root).orElseThrow(),
        law(root, file),
        optional(root, "referenceDate").map(LocalDate::parse),
        optional(root, "area").map(word -> AreaKind.valueOf(word.toUpperCase(Locale.ROOT))),
        optional(root, "failOn")
            .map(word -> Level.valueOf(word.toUpperCase(Locale.ROOT)))
            .orElse(Level.BLOCK),
        root.items("layers").stream().map(node -> layer(node, file)).toList(),
        optional(root, "delivery").map(folder -> file.resolveSibling(slashed(folder))),
        optional(root, "styles").map(styles -> file.resolveSibling(slashed(styles))));
  }

  private static ReviewFile.Law law(YamlNode root, Path file) {
    return new ReviewFile.Law(
        book(slashed(root.text("rules")), file),
        OwnRules.profiles(
            file, optional(root, "profile").map(written -> file.resolveSibling(slashed(written)))),
        registers(root).map(node -> file.resolveSibling(slashed(node.text()))).toList());
  }

  private static BookSource book(String written, Path review) {
    return new BookSource(written, review.resolveSibling(written));
  }

  /** One register, or a list of them. */
  static Stream<YamlNode> registers(YamlNode root) {
    return root.items("exceptions").isEmpty()
        ? root.find("exceptions").stream()
        : root.items("exceptions").stream();
  }

  private static Layer layer(YamlNode node, Path review) {
    return new Layer(
        node.text("role"),
        source(slashed(node.text("path")), review),
        node.text("title"),
        optional(node, "encoding"),
        code(node),
        new RoleLayer.Columns(
            node.text("key"), node.text("name"), node.text("town"), node.text("classBy")),
        node.texts("columns"),
        node.isTrue("mayBeEmpty"));
  }

  private static Source source(String written, Path review) {
    int hash = written.lastIndexOf('#');
    String file = hash < 0 ? written : written.substring(0, hash);
    String layer = hash < 0 ? "" : written.substring(hash + 1);
    return new Source(written, review.resolveSibling(file), layer);
  }

  private static Optional<String> code(YamlNode node) {
    return optional(node, "crs").map(code -> code.toUpperCase(Locale.ROOT));
  }

  private static Optional<String> optional(YamlNode node, String key) {
    return node.find(key).map(YamlNode::text);
  }

  static String slashed(String path) {
    return path.replace('\\', '/');
  }
}
