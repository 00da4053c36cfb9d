package merestone.message;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds the word somebody meant.
 *
 * <p>Distance: optimal string alignment, that is Levenshtein's with the swap of two neighbours as
 * one step (F. J. Damerau, “A technique for computer detection and correction of spelling errors”,
 * Communications of the ACM 7(3), 1964). Case, hyphens and underscores do not count. A word is near
 * if a third of its letters at most are wrong, or if one begins with all of the other.
 */
public final class NearestWord {
  private NearestWord() {}

  /** Returns the nearest of some words, the first of equals; empty if none is near. */
  public static Optional<String> among(String word, Collection<String> words) {
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : words) {
      int steps = distance(word, candidate).orElse(Integer.MAX_VALUE);
      if (steps < least) {
        nearest = candidate;
        least = steps;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Returns how many steps a word is from another; empty if they are not near. */
  public static OptionalInt distance(String word, String other) {
    int steps = steps(plain(word), plain(other));
    return isNear(plain(word), plain(other), steps) ? OptionalInt.of(steps) : OptionalInt.empty();
  }

  private static boolean isNear(String word, String candidate, int steps) {
    boolean cutShort =
        Math.min(word.length(), candidate.length()) >= 3
            && (word.startsWith(candidate) || candidate.startsWith(word));
    return cutShort || steps <= Math.max(1, Math.max(word.length(), candidate.length()) / 3);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  static int steps(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, a, b, i, j);
      }
    }
    return least[a.length()][b.length()];
  }

  private static int step(int[][] least, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int steps = Math.min(least[i - 1][j], least[i][j - 1]) + 1;
    steps = Math.min(steps, least[i - 1][j - 1] + change);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(steps, least[i - 2][j - 2] + 1) : steps;
  }
}
