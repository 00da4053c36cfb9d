package merestone.finding;

import java.util.ArrayList;
import java.util.List;
import merestone.rule.Level;

/**
 * Everything a check has to say. Immutable; the same input gives the same lists in the same order.
 *
 * @param all the findings, by rule (in the book's order), subject, kind
 * @param ledger what was and was not checked, by rule, side, layer
 * @param accounts how each subject's ground divides, by subject and constraint layer; subjects
 *     without any overlap are left out
 * @param doubleCovers ground of a subject under two constraint layers at once, by subject
 * @param repairs features mended before use, by layer and record
 */
public record Findings(
    List<Finding> all,
    List<LedgerRow> ledger,
    List<Account> accounts,
    List<DoubleCover> doubleCovers,
    List<Repair> repairs) {

  public Findings {
    all = List.copyOf(all);
    ledger = List.copyOf(ledger);
    accounts = List.copyOf(accounts);
    doubleCovers = List.copyOf(doubleCovers);
    repairs = List.copyOf(repairs);
  }

  /** Findings of subjects that lie under one constraint layer at a time. */
  public Findings(
      List<Finding> all, List<LedgerRow> ledger, List<Account> accounts, List<Repair> repairs) {
    this(all, ledger, accounts, List.of(), repairs);
  }

  /** Returns the same findings with more rows at the end of the ledger. */
  public Findings withLedger(List<LedgerRow> more) {
    List<LedgerRow> rows = new ArrayList<>(ledger);
    rows.addAll(more);
    return new Findings(all, rows, accounts, doubleCovers, repairs);
  }

  /**
   * Returns the same answer with findings in place of those there are, one for one and in the same
   * order: some may have become excepted, or have stopped being so. The ledger follows.
   */
  public Findings with(List<Finding> changed) {
    List<LedgerRow> rows = ledger.stream().map(row -> Excepted.counted(row, changed)).toList();
    return new Findings(changed, rows, accounts, doubleCovers, repairs);
  }

  /** Returns the headline: incomplete before findings before clean. */
  public Verdict verdict() {
    boolean complete = ledger.stream().allMatch(LedgerRow::isComplete) && undecided() == 0;
    if (!complete || judged() == 0) {
      return Verdict.INCOMPLETE;
    }
    return all.isEmpty() ? Verdict.CLEAN : Verdict.FINDINGS;
  }

  /** Returns how many judgements were made: a run that judged nothing is not clean. */
  private long judged() {
    return ledger.stream()
        .filter(row -> row.side() == LedgerRow.Side.SUBJECT)
        .mapToLong(row -> row.counts().checked())
        .sum();
  }

  /** Returns what findings have in common, in the order in which it first comes. */
  public List<SharedCause> causes() {
    return SharedCause.of(all);
  }

  /** Returns how many conflicts have this level. */
  public long count(Level level) {
    return all.stream()
        .filter(f -> f.kind() == Finding.Kind.CONFLICT && f.level() == level)
        .count();
  }

  /** Returns how many conflicts there are, of whatever level; the excepted are none. */
  public long conflicts() {
    return all.stream().filter(f -> f.kind() == Finding.Kind.CONFLICT).count();
  }

  /** Returns how many findings would be conflicts, but are excepted. */
  public long excepted() {
    return all.stream().filter(f -> f.kind() == Finding.Kind.EXCEPTED).count();
  }

  /** Returns how many findings are undecided. */
  public long undecided() {
    return all.stream().filter(f -> f.kind() == Finding.Kind.UNDECIDED).count();
  }

  /** Returns whether any conflict is at least as grave as the level. */
  public boolean anyAtLeast(Level level) {
    return all.stream()
        .anyMatch(f -> f.kind() == Finding.Kind.CONFLICT && f.level().atLeast(level));
  }
}
