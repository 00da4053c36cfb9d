package merestone.check;

import merestone.rule.Relation;
import merestone.rule.Rule;

/** Judges one subject against the ground a rule's constraints take of it. Stateless. */
interface RelationTest {

  Judgement judge(Rule rule, Subject subject, Ground ground);

  static RelationTest of(Relation relation, CheckSettings settings, Measure measure) {
    return switch (relation) {
      case MUST_NOT_OVERLAP -> new MustNotOverlap(settings.area(), measure);
      case MUST_BE_INSIDE -> new MustBeInside(settings.area(), measure);
    };
  }
}
