package merestone.rule;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import merestone.message.Messages;
import merestone.message.NearestWord;

/**
 * Reads a register of approved deviations.
 *
 * <p>What it may say is published as a JSON schema, {@code exceptions.schema.json} beside this
 * class. Stateless; safe from many threads.
 */
public final class DeviationReader {
  private static final Messages WORDS = Messages.of(DeviationReader.class);

  private DeviationReader() {}

  /**
   * Reads a register. Layers it names are not opened.
   *
   * @param file the register, as the user named it
   * @return its entries in their order
   * @throws merestone.message.UserError if the file cannot be read
   * @throws merestone.message.UsageError if it is no register; it tells everything that is wrong,
   *     with line and column
   */
  public static List<Deviation> read(Path file) {
    YamlDocument document =
        YamlDocument.read(file, DeviationReader.class, "exceptions.schema.json");
    List<YamlNode> entries = document.root().items("exceptions");
    entries.forEach(DeviationReader::check);
    document.stopOnFaults();
    return entries.stream().map(DeviationReader::deviation).toList();
  }

  private static void check(YamlNode entry) {
    entry.find("outline").ifPresent(outline -> ShapeCheck.check(outline, false));
    boolean both = entry.find("subjects").isPresent() && entry.find("outline").isPresent();
    boolean none = entry.find("subjects").isEmpty() && entry.find("outline").isEmpty();
    if (both || none && !entry.keys().stream().anyMatch(DeviationReader::isMisspelt)) {
      entry.blame(
          "one-of-two",
          WORDS.text(both ? "deviation.both" : "deviation.none"),
          WORDS.text("deviation.remedy"));
    }
    DayCheck.check(entry, "expires");
    entry
        .find("upTo")
        .filter(amount -> amount.text().matches("[\\d.]+\\s*(m|米)"))
        .ifPresent(
            amount ->
                amount.blame(
                    "wrong-unit",
                    WORDS.text("term.area", "upTo", amount.text()),
                    WORDS.text("term.area.remedy")));
  }

  /** A misspelt key is blamed as such by the schema, and not as missing too. */
  private static boolean isMisspelt(String key) {
    return List.of("subjects", "outline").stream()
        .anyMatch(meant -> NearestWord.distance(key, meant).isPresent());
  }

  private static Deviation deviation(YamlNode entry) {
    return new Deviation(
        entry.text("document"),
        entry.words("title"),
        texts(entry, "rules"),
        entry.find("subjects").map(DeviationReader::subjects),
        entry
            .find("outline")
            .map(found -> new Deviation.Outline(found.text("wkt"), slashed(found.text("path")))),
        entry.find("upTo").map(amount -> LimitText.parse(amount.text())),
        entry.find("expires").map(day -> LocalDate.parse(day.text())),
        entry.line());
  }

  private static Deviation.Subjects subjects(YamlNode node) {
    return new Deviation.Subjects(node.text("role"), node.text("layer"), texts(node, "keys"));
  }

  private static List<String> texts(YamlNode node, String key) {
    return node.items(key).stream().map(YamlNode::text).toList();
  }

  private static String slashed(String path) {
    return path.replace('\\', '/');
  }
}
