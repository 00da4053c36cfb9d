package merestone.app.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;

/**
 * Where a command speaks: results to stdout, everything else to stderr.
 *
 * @param out results
 * @param err progress and diagnostics
 */
record Console(PrintWriter out, PrintWriter err) {
  static final Messages MESSAGES = Messages.of(Console.class);

  void result(String words) {
    out.println(words);
    out.flush();
  }

  void say(Text text, Locale language) {
    err.println(text.in(language));
    err.flush();
  }

  /** Shows a problem: where and what, then what to do. */
  void problem(Problem problem, Locale language) {
    String where = problem.path().isEmpty() ? "" : problem.path() + ": ";
    err.println(where + problem.message().in(language));
    err.println("  " + problem.remedy().in(language));
    err.flush();
  }

  void problems(List<Problem> problems, Locale language) {
    problems.forEach(problem -> problem(problem, language));
  }
}
