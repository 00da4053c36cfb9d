package merestone.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import merestone.message.Language;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * A file that was read, as people read it.
 *
 * @param path relative to the review file
 * @param use what it was used for, in words
 * @param bytes its size
 * @param sha256 its checksum
 */
record InputLine(String path, Text use, long bytes, String sha256) {
  private static final Messages MESSAGES = Messages.of(InputLine.class);

  static List<InputLine> of(List<InputFile> files) {
    return files.stream().map(InputLine::of).toList();
  }

  private static InputLine of(InputFile file) {
    return new InputLine(file.path(), use(file), file.bytes(), file.sha256());
  }

  /** Returns what a file was used for: titles of layers as they are, other uses in words. */
  static Text use(InputFile file) {
    List<Text> uses = Arrays.stream(file.use().split(", ")).map(InputLine::word).toList();
    return new Text(joined(uses, Language.ZH), joined(uses, Language.EN));
  }

  private static String joined(List<Text> uses, Language language) {
    return uses.stream().map(language::in).collect(Collectors.joining(", "));
  }

  private static Text word(String use) {
    return switch (use) {
      case "review" -> MESSAGES.text("use.review");
      case "rules" -> MESSAGES.text("use.rules");
      case "codes" -> MESSAGES.text("use.codes");
      case "profile" -> MESSAGES.text("use.profile");
      case "exceptions" -> MESSAGES.text("use.exceptions");
      default -> Text.same(use);
    };
  }
}
