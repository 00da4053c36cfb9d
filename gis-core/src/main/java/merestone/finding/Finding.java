package merestone.finding;

import java.util.Optional;
import merestone.message.Text;
import merestone.rule.Rule;

/**
 * One thing a reviewer must look at: a rule and a subject that breaks it, or of which it cannot be
 * said.
 *
 * @param id fingerprint of rule, subject and kind; the same in every run on the same data
 * @param rule the rule
 * @param kind conflict or undecided
 * @param subject the feature judged; for a constraint feature that could not be used, that feature
 * @param town the town the subject lies in; empty if not known
 * @param subjectArea the subject's own area; {@link Area#ZERO} if it has no usable geometry
 * @param evidence where and how much; empty for an undecided finding
 * @param message what to say
 * @param doubt why the conflict may be less than it seems, such as a strip narrower than any
 *     survey; empty texts if there is no doubt
 */
public record Finding(
    String id,
    Rule rule,
    Kind kind,
    FeatureRef subject,
    String town,
    Area subjectArea,
    Optional<Evidence> evidence,
    Text message,
    Text doubt) {

  /** The two kinds of finding. */
  public enum Kind {
    /** The rule is broken. */
    CONFLICT,
    /** It cannot be said whether it is. */
    UNDECIDED
  }
}
