package merestone.layer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds what somebody may have meant by a name that is not there. */
final class NearNames {
  private static final int MOST_SHOWN = 3;

  private record Candidate(String name, int distance) {}

  private NearNames() {}

  /** Returns the nearest of the names there are, nearest first; none if none is near. */
  static List<String> of(String wanted, Collection<String> names) {
    int furthest = Math.max(2, wanted.length() / 3);
    return names.stream()
        .map(name -> new Candidate(name, distanceOfNames(folded(wanted), folded(name))))
        .filter(candidate -> candidate.distance() <= furthest)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST_SHOWN)
        .map(Candidate::name)
        .toList();
  }

  /** Another extension counts as one letter, however long it is. */
  private static int distanceOfNames(String a, String b) {
    return Math.min(distance(a, b), 1 + distance(stem(a), stem(b)));
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String folded(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance: how many letters to insert, delete or replace. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] current = new int[b.length() + 1];
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
      }
      previous = current;
    }
    return previous[b.length()];
  }
}
