package merestone.finding;

import merestone.message.Text;

/** What a rule says about one subject: three values, never two. */
public sealed interface Outcome {

  /** Checked in full, nothing above the limit. */
  record Clear() implements Outcome {}

  /**
   * Above the limit.
   *
   * @param evidence where and how much
   */
  record Conflict(Evidence evidence) implements Outcome {}

  /**
   * It cannot be said; never counted as clear.
   *
   * @param why the reason, for people
   */
  record Undecided(Text why) implements Outcome {}
}
