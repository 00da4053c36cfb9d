package merestone.rule;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads a rule book from YAML.
 *
 * <p>What a book may say is published as a JSON schema, {@code rule-book.schema.json} beside this
 * class, and explained in {@code docs/rules.md}. Stateless; safe from many threads.
 */
public final class RuleBookReader {
  private RuleBookReader() {}

  /**
   * Reads a book. The rules' examples are checked for form but not executed.
   *
   * @param file the book, as the user named it
   * @return the book, complete
   * @throws merestone.message.UserError if the file cannot be read
   * @throws merestone.message.UsageError if it is no rule book; it tells everything that is wrong,
   *     with line and column; or if a code table it names is none
   */
  public static RuleBook read(Path file) {
    return read(YamlDocument.read(file, RuleBookReader.class, "rule-book.schema.json"), file);
  }

  /** Reads a book whose code tables lie beside a file. */
  static RuleBook read(YamlDocument document, Path file) {
    YamlNode root = document.root();
    new RuleBookCheck().check(root.items("rules"));
    root.items("rules").forEach(rule -> CodesCheck.check(rule, file));
    document.stopOnFaults();
    return new RuleBook(
        root.text("id"),
        root.text("version"),
        root.words("title"),
        AreaKind.valueOf(root.text("area").toUpperCase(Locale.ROOT)),
        root.items("rules").stream().map(rule -> RuleReader.rule(rule, file)).toList());
  }
}
