package merestone.review;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import merestone.message.Messages;
import merestone.rule.YamlNode;

/** Blames what a schema cannot see in a review file: dates, encodings, paths. */
final class ReviewFileCheck {
  private static final Messages WORDS = Messages.of(ReviewFileCheck.class);

  void check(YamlNode root) {
    root.find("referenceDate").ifPresent(ReviewFileCheck::checkDate);
    root.find("rules").ifPresent(ReviewFileCheck::checkPath);
    root.find("profile").ifPresent(ReviewFileCheck::checkPath);
    root.find("styles").ifPresent(ReviewFileCheck::checkPath);
    ReviewFileReader.registers(root).forEach(ReviewFileCheck::checkPath);
    for (YamlNode layer : root.items("layers")) {
      layer.find("path").ifPresent(ReviewFileCheck::checkPath);
      layer.find("encoding").ifPresent(ReviewFileCheck::checkEncoding);
    }
  }

  private static void checkDate(YamlNode date) {
    try {
      LocalDate.parse(date.text());
    } catch (DateTimeException e) {
      date.blame(
          "wrong-date", WORDS.text("review.date", date.text()), WORDS.text("review.date.remedy"));
    }
  }

  private static void checkEncoding(YamlNode encoding) {
    if (!isEncoding(encoding.text())) {
      encoding.blame(
          "unknown-encoding",
          WORDS.text("review.encoding", encoding.text()),
          WORDS.text("review.encoding.remedy"));
    }
  }

  private static boolean isEncoding(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private static void checkPath(YamlNode path) {
    try {
      Path.of(ReviewFileReader.slashed(path.text()));
    } catch (InvalidPathException e) {
      path.blame(
          "wrong-path", WORDS.text("review.path", path.text()), WORDS.text("review.path.remedy"));
    }
  }
}
