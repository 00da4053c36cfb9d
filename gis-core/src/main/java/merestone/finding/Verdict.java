package merestone.finding;

import java.util.Locale;

/** The headline, derived from the ledger and the findings. */
public enum Verdict {
  /** Everything was checked and nothing was found. */
  CLEAN,
  /** Everything was checked and something was found. */
  FINDINGS,
  /** Something was undecided or not run, whatever else was found. */
  INCOMPLETE;

  /** Returns the word used in JSON. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
