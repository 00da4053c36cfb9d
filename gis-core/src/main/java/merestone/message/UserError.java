package merestone.message;

import java.util.List;
import java.util.Locale;

/**
 * Stops a piece of work because an input is wrong, not because the program is. Carries what to tell
 * the user; the front doors show it without a stack trace.
 */
public class UserError extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Wraps a problem that makes it impossible to go on. */
  public UserError(Problem problem) {
    super(line(problem));
    this.problem = problem;
  }

  /** Wraps a problem, keeping the technical cause for the log. */
  public UserError(Problem problem, Throwable cause) {
    this(problem);
    initCause(cause);
  }

  /** Returns what to tell the user; the first thing if there are several. */
  public Problem problem() {
    return problem;
  }

  /** Returns everything there is to tell, first things first; never empty. */
  public List<Problem> problems() {
    return List.of(problem);
  }

  static String line(Problem problem) {
    return problem.path() + ": " + problem.message().in(Locale.ENGLISH);
  }
}
