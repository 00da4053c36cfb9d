package merestone.finding;

import merestone.message.Text;

/**
 * What one rule did with the features of one layer.
 *
 * @param rule the rule's id
 * @param layer the layer's title; the role where no layer plays it
 * @param side which side of the rule the layer is on
 * @param counts how many features, by what became of them
 * @param why the reason for whatever was not checked; empty texts if everything was
 * @param pairs how the pairs of the rule's subjects with this constraint layer were decided; none
 *     for a layer of subjects
 * @param leftOut whether the rule was left out on purpose, for the reason given: it is not in
 *     force, or a profile has switched it off. Nothing was checked, and nothing was to be
 */
public record LedgerRow(
    String rule, String layer, Side side, Counts counts, Text why, Rungs pairs, boolean leftOut) {

  /** A row of a layer that made no pairs. */
  public LedgerRow(String rule, String layer, Side side, Counts counts, Text why) {
    this(rule, layer, side, counts, why, Rungs.NONE, false);
  }

  /** A row of a rule that was left out on purpose. */
  public static LedgerRow leftOut(String rule, String layer, Text why) {
    Counts none = new Counts(0, 0, 0, 0, 0, 0, 0);
    return new LedgerRow(rule, layer, Side.SUBJECT, none, why, Rungs.NONE, true);
  }

  /** Returns the row with how the pairs were decided. */
  public LedgerRow with(Rungs decided) {
    return new LedgerRow(rule, layer, side, counts, why, decided, leftOut);
  }

  /** Returns the row with some of its conflicts counted as excepted. */
  LedgerRow excepting(long subjects) {
    return new LedgerRow(rule, layer, side, counts.excepting(subjects), why, pairs, leftOut);
  }

  /** Which side of a rule a layer is on. */
  public enum Side {
    /** Its features are judged. */
    SUBJECT,
    /** Subjects are held against it. */
    CONSTRAINT
  }

  /**
   * How many features, by what became of them.
   *
   * @param features how many the rule looks at in this layer
   * @param checked subjects that were judged, or constraints that were used to judge
   * @param clear subjects of which nothing is reported
   * @param conflict subjects that break the rule
   * @param undecided subjects or constraints that could not be decided or used; a subject that
   *     breaks the rule on certain ground and may break it further on uncertain ground is counted
   *     here and under conflict
   * @param notRun features the rule did not run on at all
   * @param excepted subjects that break the rule, but are excepted throughout; not in conflict
   */
  public record Counts(
      long features,
      long checked,
      long clear,
      long conflict,
      long undecided,
      long notRun,
      long excepted) {

    private Counts excepting(long subjects) {
      long found = Math.min(subjects, conflict + excepted);
      long left = conflict + excepted - found;
      return new Counts(features, checked, clear, left, undecided, notRun, found);
    }
  }

  /** Returns whether the rule did all it should: one that is left out on purpose, nothing. */
  public boolean isComplete() {
    return leftOut || (counts.undecided == 0 && counts.notRun == 0 && why.zh().isEmpty());
  }
}
