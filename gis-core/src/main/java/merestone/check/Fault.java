package merestone.check;

import java.util.Map;
import java.util.Optional;
import merestone.finding.Doubt;
import merestone.finding.Evidence;

/**
 * One place where a layer breaks a rule.
 *
 * @param feature the feature's place in the layer; −1 for the layer as a whole
 * @param mark tells this fault from others of the same feature, in a way that survives a rerun: the
 *     other feature, the column, the kind of fault; may be empty
 * @param evidence where; empty if it is no place
 * @param details what fills the holes of the rule's message that its relation has beside those of
 *     every rule
 * @param doubt how far the fault may be less than it seems
 */
record Fault(
    int feature,
    String mark,
    Optional<Evidence> evidence,
    Map<String, String> details,
    Doubt doubt) {

  /** A fault at a place, beyond doubt. */
  static Fault at(int feature, String mark, Evidence evidence, Map<String, String> details) {
    return new Fault(feature, mark, Optional.of(evidence), details, Doubt.NONE);
  }

  /** A fault that is no place. */
  static Fault of(int feature, String mark, Map<String, String> details) {
    return new Fault(feature, mark, Optional.empty(), details, Doubt.NONE);
  }
}
