package merestone.message;

/**
 * Stops a run because what was asked for is wrong (a misspelt key in a review file or rule book, a
 * contradiction between options): the files may be fine, the request is not. Exit code 2 where an
 * ordinary {@link UserError} gives 3.
 */
public class UsageError extends UserError {
  private static final long serialVersionUID = 1L;

  /** Wraps what is wrong with the request. */
  public UsageError(Problem problem) {
    super(problem);
  }
}
