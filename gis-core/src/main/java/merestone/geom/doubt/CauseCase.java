package merestone.geom.doubt;

import java.util.Objects;
import org.locationtech.jts.geom.Envelope;

/**
 * What grouping needs to know of a conflict.
 *
 * @param subject a name of the subject feature, its layer included
 * @param rule the rule's id
 * @param constraint a name of the constraint feature that contributes most, its layer included;
 *     blank if there is none, as for ground outside everything
 * @param kind how doubtful it is
 * @param subjectBox the box of the subject
 * @param groundBox the box of the ground in conflict
 * @param areaM2 the area of that ground
 * @param byShift whether {@link Shift#explains} it
 */
public record CauseCase(
    String subject,
    String rule,
    String constraint,
    DoubtKind kind,
    Envelope subjectBox,
    Envelope groundBox,
    double areaM2,
    boolean byShift) {

  public CauseCase {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(constraint, "constraint");
    Objects.requireNonNull(kind, "kind");
    subjectBox = new Envelope(subjectBox);
    groundBox = new Envelope(groundBox);
  }

  String key() {
    return String.join("\n", subject, rule, constraint);
  }
}
