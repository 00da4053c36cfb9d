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
    boolean broken = judgement.conflict().isPresent();
    boolean open = judgement.undecided().isPresent();
    features++;
    checked += broken || !open ? 1 : 0;
    clear += !broken && !open ? 1 : 0;
    conflict += broken ? 1 : 0;
    undecided += open ? 1 : 0;
  }

  Counts counts() {
    return new Counts(features, checked, clear, conflict, undecided, 0);
  }
}
