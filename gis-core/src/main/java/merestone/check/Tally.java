package merestone.check;

import merestone.finding.LedgerRow.Counts;

/** Counts what became of a rule's subjects. Not for sharing between threads. */
final class Tally {
  private long features;
  private long checked;
  private long clear;
  private long conflict;
  private long undecided;

  void add(Judgement judgement) {
    add(1, judgement);
  }

  /** Counts subjects of which the same is said. */
  void add(long subjects, Judgement judgement) {
    boolean broken = judgement.isConflict();
    boolean open = judgement.undecided().isPresent();
    features += subjects;
    checked += broken || !open ? subjects : 0;
    clear += !broken && !open ? subjects : 0;
    conflict += broken ? subjects : 0;
    undecided += open ? subjects : 0;
  }

  Counts counts() {
    return new Counts(features, checked, clear, conflict, undecided, 0, 0);
  }
}
