package merestone.finding;

import java.util.Optional;

/**
 * What is to be thought of a conflict beyond its numbers.
 *
 * @param doubt how far it may be less than it seems
 * @param stability how near it is to being none; empty if it is not about an amount
 * @param cause what it has in common with others; empty if nothing was found
 * @param approval what a register of approved deviations, or the rule itself, says of it; empty if
 *     nothing
 */
public record Appraisal(
    Doubt doubt,
    Optional<Stability> stability,
    Optional<Cause> cause,
    Optional<Approval> approval) {

  /** Nothing to be said. */
  public static final Appraisal NONE = of(Doubt.NONE);

  /** A doubt, and nothing else. */
  public static Appraisal of(Doubt doubt) {
    return new Appraisal(doubt, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Returns the same appraisal with an approval. */
  public Appraisal with(Approval found) {
    return new Appraisal(doubt, stability, cause, Optional.of(found));
  }

  /** Returns the same appraisal with a cause. */
  public Appraisal with(Cause found) {
    return new Appraisal(doubt, stability, Optional.of(found), approval);
  }

  /** Returns the same appraisal with another doubt. */
  public Appraisal with(Doubt other) {
    return new Appraisal(other, stability, cause, approval);
  }

  /** Returns the same appraisal with a stability. */
  public Appraisal with(Stability found) {
    return new Appraisal(doubt, Optional.of(found), cause, approval);
  }
}
