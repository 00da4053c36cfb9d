package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.finding.Evidence;
import merestone.geom.Geometries;
import merestone.message.Text;

/**
 * What a rule says of one subject. Breaches and an undecided rest may both be present: certain
 * ground above the limit, and more that is uncertain. Nothing at all means clear.
 *
 * @param breaches where the rule is certainly broken
 * @param undecided why it cannot be said of the rest
 * @param contribution what the subject adds to its group, where subjects are judged in groups; it
 *     then has no breach of its own
 */
record Judgement(
    List<Breach> breaches, Optional<Text> undecided, Optional<Contribution> contribution) {
  static final Judgement CLEAR = new Judgement(List.of(), Optional.empty());

  Judgement {
    breaches = List.copyOf(breaches);
  }

  /** A judgement of a subject on its own. */
  Judgement(List<Breach> breaches, Optional<Text> undecided) {
    this(breaches, undecided, Optional.empty());
  }

  boolean isClear() {
    return breaches.isEmpty() && undecided.isEmpty() && contribution.isEmpty();
  }

  boolean isConflict() {
    return !breaches.isEmpty();
  }

  static Judgement conflict(Evidence evidence) {
    return new Judgement(List.of(Breach.of(evidence)), Optional.empty());
  }

  static Judgement undecided(Text why) {
    return new Judgement(List.of(), Optional.of(why));
  }

  static Judgement of(Contribution contribution) {
    return new Judgement(List.of(), Optional.empty(), Optional.of(contribution));
  }

  /** Returns the same in no more memory than it needs, to be kept until the end. */
  Judgement lean() {
    return isClear()
        ? this
        : new Judgement(
            breaches.stream().map(Breach::lean).toList(),
            undecided,
            contribution.map(Contribution::lean));
  }

  static Evidence lean(Evidence found) {
    return new Evidence(Geometries.lean(found.where()), found.area(), found.share(), found.parts());
  }
}
