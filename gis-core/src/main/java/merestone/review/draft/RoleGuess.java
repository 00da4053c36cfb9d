package merestone.review.draft;

import merestone.message.Text;

/**
 * A part a layer seems to play.
 *
 * @param role the role
 * @param points how much speaks for it; comparable within one layer
 * @param confidence the same as a word
 * @param why what speaks for it
 */
public record RoleGuess(String role, int points, Confidence confidence, Text why) {

  /** How sure a guess is. */
  public enum Confidence {
    /** The name says so, or columns that no other layer has. */
    SURE,
    /** Much speaks for it. */
    LIKELY,
    /** Something speaks for it: to be looked at. */
    WEAK;

    /** Returns the word used in JSON: the constant's name in lower case. */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
