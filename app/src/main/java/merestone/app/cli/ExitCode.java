package merestone.app.cli;

import merestone.finding.Verdict;
import merestone.review.ReviewResult;
import merestone.rule.Level;

/** What the process tells the shell. */
public final class ExitCode {
  /** Finished, nothing at or above the level asked for. */
  public static final int OK = 0;

  /** Finished, findings at or above it. */
  public static final int FINDINGS = 1;

  /** The request was wrong. */
  public static final int USAGE = 2;

  /** An input cannot be read or its CRS is unknown, or the memory does not suffice. */
  public static final int UNREADABLE = 3;

  /** Finished but incomplete: something undecided or not run. */
  public static final int INCOMPLETE = 4;

  /** Our fault. */
  public static final int FAULT = 5;

  /** Cancelled. */
  public static final int CANCELLED = 130;

  private ExitCode() {}

  /** The gravest doubt first: what could not be read, what could not be decided, what was found. */
  static int of(ReviewResult result, Level failOn) {
    if (!result.unusable().isEmpty()) {
      return UNREADABLE;
    }
    if (result.verdict() == Verdict.INCOMPLETE) {
      return INCOMPLETE;
    }
    return result.anyAtLeast(failOn) ? FINDINGS : OK;
  }
}
