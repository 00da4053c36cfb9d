package merestone.check;

import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.message.Text;

/**
 * What one subject adds to a group that is judged together.
 *
 * @param certain whether the rule is certainly about the subject
 * @param leastM2 what it certainly shares with the constraints, by the area that decides
 * @param mostM2 what it shares at most
 * @param own its own area
 * @param why the reason if least and most differ; empty if they do not
 * @param shown its ground to be shown if the group breaks the rule, with its own area and parts
 */
record Contribution(
    boolean certain, double leastM2, double mostM2, Area own, Optional<Text> why, Evidence shown) {

  /**
   * Returns the same contribution of a subject of which it cannot be said if the rule is about it.
   */
  Contribution uncertain(Text reason) {
    return new Contribution(false, leastM2, mostM2, own, Optional.of(reason), shown);
  }

  /** Returns the same in no more memory than it needs. */
  Contribution lean() {
    return new Contribution(certain, leastM2, mostM2, own, why, Judgement.lean(shown));
  }
}
