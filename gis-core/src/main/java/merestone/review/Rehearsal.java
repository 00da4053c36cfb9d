package merestone.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.finding.Finding;

/**
 * What an amendment of a rule would do to its findings. Immutable.
 *
 * @param before how many findings the rule has
 * @param after how many it would have
 * @param appearing the findings that would be there, and are not
 * @param vanishing the findings that are there, and would not be
 */
public record Rehearsal(int before, int after, List<Finding> appearing, List<Finding> vanishing) {

  public Rehearsal {
    appearing = List.copyOf(appearing);
    vanishing = List.copyOf(vanishing);
  }

  /** Compares by the findings' ids: an id tells rule, subject and kind, whatever the limit is. */
  static Rehearsal of(List<Finding> now, List<Finding> then) {
    return new Rehearsal(now.size(), then.size(), without(then, now), without(now, then));
  }

  private static List<Finding> without(List<Finding> some, List<Finding> others) {
    Set<String> ids =
        others.stream().map(Finding::id).collect(Collectors.toCollection(HashSet::new));
    return some.stream().filter(finding -> !ids.contains(finding.id())).toList();
  }
}
