package merestone.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;

/**
 * Where a command speaks: results to stdout, everything else to stderr.
 *
 * @param out results
 * @param err progress and diagnostics
 * @param ctrlC whether the user has asked to stop
 */
record Console(PrintWriter out, PrintWriter err, CtrlC ctrlC) {
  static final Messages MESSAGES = Messages.of(Console.class);
  private static final int FEW = 5;

  /** Returns a console that nobody interrupts. */
  Console(PrintWriter out, PrintWriter err) {
    this(out, err, new CtrlC());
  }

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

  /** Shows the first few problems of each kind and place, and how many more there are. */
  void problems(List<Problem> problems, Locale language) {
    Map<String, List<Problem>> kinds = new LinkedHashMap<>();
    for (Problem problem : problems) {
      String kind = problem.path() + "\n" + problem.code();
      kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(problem);
    }
    for (List<Problem> kind : kinds.values()) {
      kind.stream().limit(FEW).forEach(problem -> problem(problem, language));
      if (kind.size() > FEW) {
        say(MESSAGES.text("cli.moreProblems", kind.size() - FEW, kind.get(0).code()), language);
      }
    }
  }
}
