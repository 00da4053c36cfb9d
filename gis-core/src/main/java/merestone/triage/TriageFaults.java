package merestone.triage;

import java.nio.file.Path;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;

/** Everything that can be wrong with a file of decisions, in words. */
final class TriageFaults {
  private static final Messages WORDS = Messages.of(TriageFaults.class);

  private TriageFaults() {}

  static Problem held(Path file, String owner) {
    return new Problem(
        file.toString(),
        "triage-held",
        WORDS.text("held", file.getFileName(), owner),
        WORDS.text("held.remedy"));
  }

  static Problem readOnly(Path file, Text reason) {
    return new Problem(
        file.toString(),
        "triage-read-only",
        WORDS.text("readOnly", file.getFileName(), reason),
        WORDS.text("readOnly.remedy"));
  }

  static Problem reading(Path file) {
    return new Problem(
        file.toString(),
        "triage-reading",
        WORDS.text("reading", file.getFileName()),
        WORDS.text("held.remedy"));
  }

  static Problem notOurs(Path file) {
    return new Problem(
        file.toString(),
        "triage-not-ours",
        WORDS.text("notOurs", file.getFileName()),
        WORDS.text("notOurs.remedy"));
  }

  /** Returns both wordings of what a table is, for whoever opens the file in a GIS. */
  static String describe(String key) {
    Text words = WORDS.text(key);
    return words.zh() + " " + words.en();
  }
}
