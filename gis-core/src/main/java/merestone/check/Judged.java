package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.message.Text;

/**
 * All that is kept of a subject once it has been judged.
 *
 * @param ref its name
 * @param town the town it lies in; may be empty
 * @param area its own ground
 * @param judgements what each rule says, by the rule's place in the book; empty where the rule is
 *     not about this subject
 * @param accounts how its ground divides
 * @param doubleCovers its ground under two constraint layers at once
 * @param gap what of its accounts and double covers could not be determined, if anything
 */
record Judged(
    FeatureRef ref,
    String town,
    Area area,
    List<Optional<Judgement>> judgements,
    List<Account> accounts,
    List<DoubleCover> doubleCovers,
    Optional<Text> gap) {

  /** Returns whether it has no usable ground and no rule was about it. */
  boolean isUnseen() {
    return area.planarM2() == 0 && judgements.stream().allMatch(Optional::isEmpty);
  }

  /** Returns whether there is nothing to say of it: only its judgements count, not its name. */
  boolean isQuiet() {
    return area.planarM2() > 0
        && accounts.isEmpty()
        && doubleCovers.isEmpty()
        && gap.isEmpty()
        && judgements.stream().allMatch(one -> one.isEmpty() || one.get().isClear());
  }
}
