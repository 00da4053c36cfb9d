package merestone.message;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Stops a run because what was asked for is wrong (a misspelt key in a review file or rule book, a
 * contradiction between options): the files may be fine, the request is not. Exit code 2 where an
 * ordinary {@link UserError} gives 3.
 */
public class UsageError extends UserError {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** Wraps what is wrong with the request. */
  public UsageError(Problem problem) {
    this(List.of(problem));
  }

  /**
   * Wraps everything that is wrong with the request.
   *
   * @param problems what is wrong, in the order to be told; at least one
   */
  public UsageError(List<Problem> problems) {
    super(problems.get(0));
    this.problems = List.copyOf(problems);
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  /** Returns every problem in English, one a line, for the log. */
  @Override
  public String getMessage() {
    return problems.stream().map(UserError::line).collect(Collectors.joining("\n"));
  }
}
