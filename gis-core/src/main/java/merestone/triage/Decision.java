package merestone.triage;

import java.time.Instant;
import java.util.Objects;

/**
 * What one reviewer decided about one finding, and when.
 *
 * @param status the decision
 * @param comment in the reviewer's words; where a finding is dismissed the reason, not blank
 * @param reviewer who decided; may be empty
 * @param at when
 */
public record Decision(Status status, String comment, String reviewer, Instant at) {

  public Decision {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(reviewer, "reviewer");
    Objects.requireNonNull(at, "at");
    comment = comment.strip();
    if (status.needsReason() && comment.isEmpty()) {
      throw new IllegalArgumentException("a finding is dismissed for a reason, was without one");
    }
  }

  /** Returns whether anything is decided: an open finding is not. */
  public boolean isDecided() {
    return status != Status.OPEN;
  }
}
