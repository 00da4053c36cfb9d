package merestone.check;

import merestone.rule.AreaKind;
import merestone.rule.GroundDemand;
import merestone.rule.Relation;
import merestone.rule.Relation.Family;
import merestone.rule.Rule;

/**
 * Judges one subject by what it shares with, or how near it is to, a rule's constraints. Stateless.
 */
interface RelationTest {

  Judgement judge(RulePlan plan, Subject subject);

  /** Returns whether this version can carry a relation out on one subject at a time. */
  static boolean isKnown(Relation relation) {
    return relation.family() == Family.GROUND || relation.family() == Family.NEARNESS;
  }

  /** Returns whether a rule judges its subjects in groups. */
  static boolean isGrouped(Rule rule) {
    return rule.demand() instanceof GroundDemand demand && !demand.groupBy().isEmpty();
  }

  static RelationTest of(Rule rule, CheckSettings settings, Measure measure) {
    AreaKind area = rule.area(settings.area());
    if (isGrouped(rule)) {
      return new GroupedShare(area, measure);
    }
    return switch (rule.relation()) {
      case MUST_NOT_OVERLAP -> new MustNotOverlap(area, measure);
      case MUST_BE_INSIDE, MUST_BE_COVERED_BY -> new MustBeInside(area, measure);
      case SHARE_AT_MOST -> new ShareAtMost(area, measure);
      case SHARE_AT_LEAST -> new ShareAtLeast(area, measure);
      case ZONE_MATRIX -> new ZoneTable(area, measure);
      case KEEP_DISTANCE -> new KeepDistance(area, measure);
      case MUST_TOUCH -> new MustTouch();
      default -> throw new IllegalStateException(rule.relation() + " judges no single subject");
    };
  }
}
