package merestone.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Evidence;
import merestone.rule.Level;

/**
 * One way in which a subject certainly breaks a rule.
 *
 * @param level how grave it is; empty for the rule's own level
 * @param mark tells it from others of the same subject, in a way that survives a rerun: the zone;
 *     may be empty
 * @param evidence where and how much; empty if there is no place to show
 * @param details what fills the holes of the rule's message that its relation has beside those of
 *     every rule
 */
record Breach(
    Optional<Level> level, String mark, Optional<Evidence> evidence, Map<String, String> details) {

  Breach {
    details = new LinkedHashMap<>(details);
  }

  /** The only breach of a subject, with nothing to say beside its evidence. */
  static Breach of(Evidence evidence) {
    return of(evidence, Map.of());
  }

  /** The only breach of a subject. */
  static Breach of(Evidence evidence, Map<String, String> details) {
    return new Breach(Optional.empty(), "", Optional.of(evidence), details);
  }

  /** Returns the same breach with other details. */
  Breach with(Map<String, String> other) {
    return new Breach(level, mark, evidence, other);
  }

  /** Returns the same in no more memory than it needs. */
  Breach lean() {
    return new Breach(level, mark, evidence.map(Judgement::lean), details);
  }
}
