package merestone.review;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UsageError;
import merestone.report.ReportFormat;
import merestone.report.ResultJob;

/**
 * In what formats a result is wanted, and how.
 *
 * @param formats names of formats, as {@link #all()} has them; none for the usual ones
 * @param language the language of their words
 * @param levelled whether rounded hectares of parts are to sum to the rounded whole
 * @param templates a folder with templates of the user's own; empty for ours
 */
public record ResultOrder(
    List<String> formats, Language language, boolean levelled, Optional<Path> templates) {
  private static final Messages MESSAGES = Messages.of(ResultOrder.class);

  public ResultOrder {
    formats = List.copyOf(formats);
  }

  /** Returns the order of the usual formats. */
  public static ResultOrder usual(Language language) {
    return new ResultOrder(List.of(), language, false, Optional.empty());
  }

  /**
   * Returns an order of formats by their names.
   *
   * @throws UsageError if one is not known, code {@code no-such-format}
   */
  public static ResultOrder of(
      List<String> formats, Language language, boolean levelled, Optional<Path> templates) {
    ResultOrder order = new ResultOrder(formats, language, levelled, templates);
    order.known();
    return order;
  }

  /** Returns the names of all formats there are. */
  public static List<String> all() {
    return List.of(ReportFormat.values()).stream().map(ReportFormat::word).toList();
  }

  /**
   * Returns what a file of a format is for, in a few words.
   *
   * @throws UsageError if it is not known, code {@code no-such-format}
   */
  public static Text description(String format) {
    return known(format).description();
  }

  /** Returns the names of the formats that are written if none is named. */
  public static List<String> usualFormats() {
    return ReportFormat.usual().stream().map(ReportFormat::word).toList();
  }

  /**
   * Returns the same order with the templates beside a review: those in the folder {@code
   * templates} beside its file, if there is one.
   */
  public ResultOrder withTemplatesBeside(Path review) {
    Path folder = review.toAbsolutePath().resolveSibling("templates");
    boolean there = templates.isEmpty() && folder.toFile().isDirectory();
    return there ? new ResultOrder(formats, language, levelled, Optional.of(folder)) : this;
  }

  /**
   * Returns the formats in the order they are written.
   *
   * @throws UsageError if one is not known, code {@code no-such-format}
   */
  List<ReportFormat> known() {
    if (formats.isEmpty()) {
      return ReportFormat.usual();
    }
    Set<ReportFormat> wanted =
        formats.stream()
            .map(ResultOrder::known)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReportFormat.class)));
    return List.copyOf(wanted);
  }

  private static ReportFormat known(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return List.of(ReportFormat.values()).stream()
        .filter(format -> format.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new UsageError(unknown(name)));
  }

  private static Problem unknown(String name) {
    return new Problem(
        name,
        "no-such-format",
        MESSAGES.text("format.unknown", name),
        MESSAGES.text("format.unknown.remedy", String.join(", ", all())));
  }

  ResultJob.Terms terms() {
    return new ResultJob.Terms(language, levelled, templates);
  }
}
