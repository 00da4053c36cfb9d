package merestone.app.gui.error;

import java.io.PrintWriter;
import java.io.StringWriter;
import merestone.app.gui.parts.Words;
import merestone.message.Problem;
import merestone.message.UserError;

/** What an error dialog says: one sentence what happened, one what to do, and the details. */
public record Trouble(boolean ours, String what, String remedy, String details) {

  /** Returns what to say about an input that is wrong. */
  static Trouble of(UserError error, Words words) {
    Problem problem = error.problem();
    String details =
        String.join(
            System.lineSeparator(),
            words.now("error.file", problem.path()),
            words.now("error.code", problem.code()),
            error.getCause() == null ? "" : trace(error.getCause()));
    return new Trouble(false, what(problem, words), words.now(problem.remedy()), details.strip());
  }

  /** The sentence, with the file before it unless it names it. */
  private static String what(Problem problem, Words words) {
    String sentence = words.now(problem.message());
    String file = problem.path().replaceFirst("^.*[/\\\\]", "");
    return file.isEmpty() || sentence.contains(file) ? sentence : file + ": " + sentence;
  }

  /** Returns what to say about a fault of the program. */
  static Trouble of(Throwable fault, Words words) {
    String code = BugCode.of(fault);
    return new Trouble(
        true, words.now("error.bug.what", code), words.now("error.bug.remedy"), trace(fault));
  }

  /** Returns everything as one text, for the clipboard. */
  String all() {
    return String.join(System.lineSeparator(), what, remedy, "", details);
  }

  private static String trace(Throwable failure) {
    StringWriter lines = new StringWriter();
    failure.printStackTrace(new PrintWriter(lines, true));
    return lines.toString();
  }
}
