package merestone.rule;

import java.util.Locale;

/** What a rule demands between a subject and its constraint layers. */
public enum Relation {
  /** The ground the subject shares with the constraints may not exceed the limit. */
  MUST_NOT_OVERLAP,
  /** The ground of the subject outside the constraints may not exceed the limit. */
  MUST_BE_INSIDE;

  /** Returns the word used in files: the constant's name in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
