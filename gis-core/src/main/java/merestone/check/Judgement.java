package merestone.check;

import java.util.Optional;
import merestone.finding.Evidence;
import merestone.geom.Geometries;
import merestone.message.Text;

/**
 * What a rule says of one subject. Both may be present: certain ground above the limit, and more
 * that is uncertain. Neither means clear.
 *
 * @param conflict where the rule is certainly broken
 * @param undecided why it cannot be said of the rest
 */
record Judgement(Optional<Evidence> conflict, Optional<Text> undecided) {
  static final Judgement CLEAR = new Judgement(Optional.empty(), Optional.empty());

  boolean isClear() {
    return conflict.isEmpty() && undecided.isEmpty();
  }

  static Judgement undecided(Text why) {
    return new Judgement(Optional.empty(), Optional.of(why));
  }

  /** Returns the same in no more memory than it needs, to be kept until the end. */
  Judgement lean() {
    return conflict.isEmpty() ? this : new Judgement(conflict.map(Judgement::lean), undecided);
  }

  private static Evidence lean(Evidence found) {
    return new Evidence(Geometries.lean(found.where()), found.area(), found.share(), found.parts());
  }
}
