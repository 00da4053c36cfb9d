package merestone.check;

import java.util.function.Supplier;
import merestone.check.ConstraintUse.Standing;
import merestone.finding.FeatureRef;
import merestone.message.Messages;
import merestone.rule.Relation;

/**
 * Collects, for one subject, the ground of a rule's constraints: certain where the features say so
 * or a zone layer does, uncertain where nobody does.
 */
final class GroundCollector {
  private static final Messages MESSAGES = Messages.of(GroundCollector.class);

  private final RulePlan plan;
  private final Subject subject;
  private final Ground ground = new Ground();
  private final Supplier<ZoneGround> zones;

  private GroundCollector(RulePlan plan, Subject subject) {
    this.plan = plan;
    this.subject = subject;
    this.zones = new Once<>(() -> ZoneGround.of(plan, subject, ground));
  }

  static Ground collect(RulePlan plan, Subject subject) {
    GroundCollector collector = new GroundCollector(plan, subject);
    for (ConstraintUse use : plan.constraints()) {
      collector.collect(use, subject.meetings().get(use.index()));
    }
    return collector.ground;
  }

  private void collect(ConstraintUse use, Meeting meeting) {
    boolean all = true;
    for (Piece piece : meeting.pieces()) {
      boolean certain = isCertain(use, piece);
      if (certain) {
        ground.coversAtLeast(piece.area().planarM2());
      }
      all &= certain;
      place(use, piece);
    }
    if (all) {
      meeting.footprint().ifPresent(once -> ground.coversAtLeast(once.planarM2()));
    }
  }

  private boolean isCertain(ConstraintUse use, Piece piece) {
    return !piece.isFailed()
        && use.standing()[piece.feature()] == Standing.IN
        && !restsOnRepair(use, piece);
  }

  private void place(ConstraintUse use, Piece piece) {
    Standing standing = use.standing()[piece.feature()];
    if (standing == Standing.OUT) {
      return;
    }
    FeatureRef ref = use.index().ref(piece.feature());
    Share share = Share.of(ref, piece);
    if (piece.isFailed()) {
      ground.addFailure(ref.label(), piece.failure());
    } else if (standing == Standing.IN && restsOnRepair(use, piece)) {
      ground.addUncertain(share, MESSAGES.text("undecided.repaired", ref.label()));
    } else if (standing == Standing.IN) {
      ground.addCertain(share);
    } else if (standing == Standing.UNKNOWN) {
      ground.addUncertain(share, MESSAGES.text("undecided.unknownZone", ref.label()));
    } else {
      ground.addCertain(zones.get().taken(ref, piece));
    }
  }

  /**
   * To lie inside ground that a repair has made is no proof of lying inside: a hole delivered as a
   * second shell would be filled. A repair that changes the area by less than the limit is
   * harmless.
   */
  private boolean restsOnRepair(ConstraintUse use, Piece piece) {
    return plan.rule().relation() == Relation.MUST_BE_INSIDE
        && use.index().polygons().repair(piece.feature()).isPresent()
        && use.index().changedM2(piece.feature())
            > plan.rule().limit().orElseThrow().squareMetres(subject.area().planarM2());
  }
}
