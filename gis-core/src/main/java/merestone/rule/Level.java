package merestone.rule;

import java.util.Locale;

/** How grave it is when a rule is broken, gravest first. */
public enum Level {
  /** The plan or project cannot go ahead as it is. */
  BLOCK,
  /** It can go ahead only with what the rule names: a permit, a document, a correction. */
  WARN,
  /** Worth knowing; nothing is asked. */
  INFO;

  /** Returns the word used in files and on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns whether this level is as grave as the other or graver. */
  public boolean atLeast(Level other) {
    return ordinal() <= other.ordinal();
  }
}
