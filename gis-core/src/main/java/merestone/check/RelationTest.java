package merestone.check;

import merestone.rule.AreaKind;
import merestone.rule.Relation;
import merestone.rule.Rule;

/** Judges one subject against the ground a rule's constraints take of it. Stateless. */
interface RelationTest {

  Judgement judge(Rule rule, Subject subject, Ground ground);

  /** Returns whether this version can carry a relation out on one subject at a time. */
  static boolean isKnown(Relation relation) {
    return relation == Relation.MUST_NOT_OVERLAP || relation == Relation.MUST_BE_INSIDE;
  }

  static RelationTest of(Rule rule, CheckSettings settings, Measure measure) {
    AreaKind area = rule.area(settings.area());
    return switch (rule.relation()) {
      case MUST_NOT_OVERLAP -> new MustNotOverlap(area, measure);
      case MUST_BE_INSIDE -> new MustBeInside(area, measure);
      default -> throw new IllegalStateException(rule.relation() + " judges no single subject");
    };
  }
}
