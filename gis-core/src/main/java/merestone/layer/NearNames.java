package merestone.layer;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import merestone.message.NearestWord;

/** Finds what somebody may have meant by a file or layer name that is not there. */
final class NearNames {
  private static final int MOST_SHOWN = 3;
  private static final int FAR = Integer.MAX_VALUE;

  private record Candidate(String name, int distance) {}

  private NearNames() {}

  /** Returns the nearest of the names there are, nearest first; none if none is near. */
  static List<String> of(String wanted, Collection<String> names) {
    return names.stream()
        .map(name -> new Candidate(name, distance(wanted, name)))
        .filter(candidate -> candidate.distance() < FAR)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
        .limit(MOST_SHOWN)
        .map(Candidate::name)
        .toList();
  }

  /** Another extension counts as one letter, however long it is. */
  private static int distance(String wanted, String name) {
    int whole = NearestWord.distance(wanted, name).orElse(FAR);
    int stem = NearestWord.distance(stem(wanted), stem(name)).orElse(FAR);
    return Math.min(whole, stem == FAR ? FAR : stem + 1);
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
