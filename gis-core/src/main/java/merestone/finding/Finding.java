package merestone.finding;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.message.Text;
import merestone.rule.Level;
import merestone.rule.Rule;

/**
 * One thing a reviewer must look at: a rule and a subject that breaks it, or of which it cannot be
 * said.
 *
 * @param id fingerprint of rule, subject and kind; the same in every run on the same data
 * @param rule the rule
 * @param level how grave it is: the rule's own level, or that of the line of its table that decided
 * @param kind conflict, excepted or undecided
 * @param judged the feature judged
 * @param evidence where and how much; empty for an undecided finding, and for one that is not about
 *     a place
 * @param details what the rule measured or read beside areas, by the name of the hole in its
 *     message, in the order of the names; values are as they are shown, or codes where the message
 *     has words
 * @param message what to say
 * @param appraisal what is to be thought of it
 */
public record Finding(
    String id,
    Rule rule,
    Level level,
    Kind kind,
    Judged judged,
    Optional<Evidence> evidence,
    Map<String, String> details,
    Text message,
    Appraisal appraisal) {

  public Finding {
    details = Collections.unmodifiableMap(new TreeMap<>(details)); // one order in every run
  }

  /**
   * The feature a finding is about.
   *
   * @param ref the feature judged; for a constraint feature that could not be used, that feature; a
   *     record of −1 is the layer as a whole
   * @param town the town it lies in; empty if not known
   * @param area its own area; {@link Area#ZERO} if it has no usable geometry
   */
  public record Judged(FeatureRef ref, String town, Area area) {}

  /** The kinds of finding. */
  public enum Kind {
    /** The rule is broken. */
    CONFLICT,
    /** The rule is broken, but the subject is excepted. */
    EXCEPTED,
    /** It cannot be said whether it is. */
    UNDECIDED
  }

  /** Returns the feature judged. */
  public FeatureRef subject() {
    return judged.ref();
  }

  /** Returns the town the subject lies in; empty if not known. */
  public String town() {
    return judged.town();
  }

  /** Returns the subject's own area; {@link Area#ZERO} if it has no usable geometry. */
  public Area subjectArea() {
    return judged.area();
  }

  /** Returns how far the conflict may be less than it seems, in words; empty texts if it is not. */
  public Text doubt() {
    return appraisal.doubt().words();
  }

  /** Returns the id of the finding this one follows from; empty if it stands for itself. */
  public Optional<String> follows() {
    return appraisal.cause().flatMap(Cause::head).filter(head -> !head.equals(id));
  }

  /** Returns the same finding with another kind and appraisal. */
  public Finding with(Kind other, Appraisal found) {
    return new Finding(id, rule, level, other, judged, evidence, details, message, found);
  }
}
