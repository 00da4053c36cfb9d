package merestone.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.UserError;
import merestone.message.WhyNot;
import merestone.rule.YamlDocument;
import merestone.rule.YamlNode;

/**
 * Another file for one layer of a review: the path in the review file that is to be replaced. All
 * else in the file stays as it was written, comments included. Nothing is written before {@link
 * #write()}. Immutable.
 */
public final class SourceRepair {
  private static final Messages MESSAGES = Messages.of(SourceRepair.class);
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}_.][\\p{L}\\p{N}_./-]*(#[\\p{L}\\p{N}_]+)?");

  private final Path file;
  private final int line;
  private final String before;
  private final String after;
  private final String oldText;
  private final String newText;

  private SourceRepair(Path file, YamlNode path, String after, String oldText) {
    this.file = file;
    this.line = path.line();
    this.before = path.text();
    this.after = after;
    this.oldText = oldText;
    int at = offset(oldText, path);
    int length = at < 0 ? 0 : written(oldText, at, before);
    if (length == 0) {
      throw unclear();
    }
    newText = oldText.substring(0, at) + quoted(after) + oldText.substring(at + length);
  }

  /**
   * Prepares a repair.
   *
   * @param review the review file
   * @param layer a layer of it that is missing or cannot be used
   * @param chosen the file or folder to take instead
   * @throws UserError if the review file was changed since it was read, or its path is not written
   *     in one piece; codes {@code review-changed} and {@code repair-unclear}
   */
  public static SourceRepair of(Path review, BrokenLayer layer, Path chosen) {
    try {
      String text = Files.readString(review);
      List<YamlNode> layers =
          YamlDocument.read(review, ReviewFileReader.class, "review.schema.json")
              .root()
              .items("layers");
      String after = relative(review, chosen) + inside(layer.path(), chosen);
      YamlNode path =
          layers.stream()
              .skip(layer.place())
              .limit(1)
              .flatMap(node -> node.find("path").stream())
              .filter(node -> ReviewFileReader.slashed(node.text()).equals(layer.path()))
              .findFirst()
              .orElseThrow(() -> changed(review));
      return new SourceRepair(review, path, after, text);
    } catch (IOException e) {
      throw unwritable(review, e);
    }
  }

  /** Returns the 1-based line of the path. */
  public int line() {
    return line;
  }

  /** Returns the path as the review writes it. */
  public String before() {
    return before;
  }

  /**
   * Returns the path it is to have: relative to the review file where that can be, with forward
   * slashes; a layer named behind {@code #} stays if the new file can hold several.
   */
  public String after() {
    return after;
  }

  /**
   * Writes the review file: aside first, then in place of the old one, if it reads as the same
   * review with the one other path.
   *
   * @throws UserError if the review file was changed meanwhile or cannot be written; nothing is
   *     changed then
   */
  public void write() {
    try {
      if (!Files.readString(file).equals(oldText)) {
        throw changed(file);
      }
      Aside.write(
          file,
          newText,
          part ->
              requireSame(
                  ReviewFileReader.read(file).layers(), ReviewFileReader.read(part).layers()),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  /** Exactly one layer may differ, and only in where it is. */
  private void requireSame(List<ReviewFile.Layer> old, List<ReviewFile.Layer> now) {
    long moved = 0;
    for (int i = 0; i < old.size() && old.size() == now.size(); i++) {
      boolean same = old.get(i).equals(now.get(i));
      boolean asWanted =
          now.get(i).source().written().equals(after)
              && now.get(i).title().equals(old.get(i).title());
      moved += same ? 0 : asWanted ? 1 : 2;
    }
    if (moved != 1) {
      throw unclear();
    }
  }

  private static int offset(String text, YamlNode node) {
    int at = 0;
    for (int skipped = 1; skipped < node.line(); skipped++) {
      at = text.indexOf('\n', at) + 1;
      if (at == 0) {
        return -1;
      }
    }
    int end = text.indexOf('\n', at);
    int characters = text.codePointCount(at, end < 0 ? text.length() : end);
    return node.column() > characters ? -1 : text.offsetByCodePoints(at, node.column() - 1);
  }

  /** Returns how many characters a scalar takes where it begins; 0 if it is not in one piece. */
  private static int written(String text, int at, String value) {
    String quoted = "'" + value.replace("'", "''") + "'";
    String escaped = "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    for (String form : List.of(quoted, escaped, value)) {
      if (text.startsWith(form, at)) {
        return form.length();
      }
    }
    return 0;
  }

  private static String quoted(String path) {
    return PLAIN.matcher(path).matches() ? path : "'" + path.replace("'", "''") + "'";
  }

  private static String relative(Path review, Path chosen) {
    Path base = review.toAbsolutePath().normalize().getParent();
    Path file = chosen.toAbsolutePath().normalize();
    Path way = base.getRoot().equals(file.getRoot()) ? base.relativize(file) : file;
    return way.toString().replace('\\', '/');
  }

  private static String inside(String before, Path chosen) {
    String name = chosen.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean holdsSeveral =
        name.endsWith(".gpkg") || name.endsWith(".zip") || Files.isDirectory(chosen);
    int hash = before.lastIndexOf('#');
    return hash < 0 || !holdsSeveral ? "" : before.substring(hash);
  }

  private UserError unclear() {
    return new UserError(
        new Problem(
            file.toString(),
            "repair-unclear",
            MESSAGES.text("repair.unclear", line, file),
            MESSAGES.text("repair.unclear.remedy", after)));
  }

  private static UserError changed(Path file) {
    return new UserError(
        new Problem(
            file.toString(),
            "review-changed",
            MESSAGES.text("repair.changed", file),
            MESSAGES.text("repair.changed.remedy")));
  }

  private static UserError unwritable(Path file, IOException e) {
    return new UserError(
        new Problem(
            file.toString(),
            "review-unwritable",
            MESSAGES.text("repair.unwritable", file, WhyNot.of(e)),
            MESSAGES.text("own.unwritable.remedy")),
        e);
  }
}
