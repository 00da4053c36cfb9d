package merestone.triage;

import java.util.Locale;

/** What a reviewer has decided about a finding. */
public enum Status {
  /** Nothing yet, or taken back. */
  OPEN,
  /** It is a conflict indeed. */
  CONFIRMED,
  /** It is none, for a reason that is given. */
  DISMISSED,
  /** A document is needed before it can be decided. */
  NEEDS_DOCUMENT,
  /** The data have been corrected; the next run must show it. */
  CORRECTED;

  /** Returns the word for files: lower case, with hyphens. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the status of a word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Status of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  /** Returns whether a status needs a reason. */
  public boolean needsReason() {
    return this == DISMISSED;
  }
}
