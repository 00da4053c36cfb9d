package merestone.triage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the conflicts of one run in another. Those that are the same come first; of the rest those
 * with the subject in common are paired, where there are several by their places. Each takes part
 * in one pair at most. The cost grows with the number of conflicts, n log n where many share a
 * subject, as those of a layer without keys do.
 */
final class Matching {
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Imprint> gone = new ArrayList<>();
  private final List<Imprint> fresh = new ArrayList<>();

  /**
   * A conflict of both runs.
   *
   * @param same whether its place is the same; its rule may say something else
   */
  record Pair(Imprint before, Imprint now, boolean same) {}

  private record Bucket(List<Imprint> before, List<Imprint> now) {}

  private Matching() {}

  static Matching of(List<Imprint> before, List<Imprint> now) {
    Map<String, Bucket> buckets = new LinkedHashMap<>();
    before.forEach(one -> bucket(buckets, one).before.add(one));
    now.forEach(one -> bucket(buckets, one).now.add(one));
    Matching matching = new Matching();
    buckets.values().forEach(matching::match);
    return matching;
  }

  private static Bucket bucket(Map<String, Bucket> buckets, Imprint one) {
    return buckets.computeIfAbsent(
        one.identity(), key -> new Bucket(new ArrayList<>(1), new ArrayList<>(1)));
  }

  /** Returns the conflicts of both runs. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Returns the conflicts of the run before alone, in its order by subject. */
  List<Imprint> gone() {
    return gone;
  }

  /** Returns the conflicts of the later run alone, in its order by subject. */
  List<Imprint> fresh() {
    return fresh;
  }

  private void match(Bucket bucket) {
    Candidates candidates = new Candidates(bucket.before);
    List<Imprint> rest = new ArrayList<>();
    for (Imprint now : bucket.now) {
      Optional<Imprint> same = candidates.same(now);
      same.ifPresentOrElse(it -> pairs.add(new Pair(it, now, true)), () -> rest.add(now));
    }
    List<Imprint> left = candidates.left();
    if (left.size() == 1 && rest.size() == 1 && belong(left.get(0), rest.get(0))) {
      pairs.add(new Pair(left.get(0), rest.get(0), false));
      return;
    }
    Candidates others = new Candidates(left);
    for (Imprint now : rest) {
      others
          .nearest(now)
          .ifPresentOrElse(it -> pairs.add(new Pair(it, now, false)), () -> fresh.add(now));
    }
    gone.addAll(others.left());
  }

  /** Without a key only the place says that two are one. */
  private static boolean belong(Imprint before, Imprint now) {
    return !now.subject().key().isEmpty() || now.outline().isEmpty() || meet(before, now);
  }

  static boolean meet(Imprint one, Imprint other) {
    return one.outline().isPresent()
        && other.outline().isPresent()
        && one.outline().get().box().envelope().intersects(other.outline().get().box().envelope());
  }
}
