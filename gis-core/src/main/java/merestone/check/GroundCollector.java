package merestone.check;

import java.util.ArrayList;
import java.util.List;
import merestone.check.ConstraintUse.Standing;
import merestone.finding.Evidence.Part;
import merestone.finding.FeatureRef;
import merestone.message.Messages;
import merestone.rule.Relation;
import merestone.rule.Side;
import org.locationtech.jts.geom.Geometry;

/**
 * Collects, for one subject, the ground of a rule's constraints: certain where the features say so
 * or a zone layer does, uncertain where nobody does.
 */
final class GroundCollector {
  private static final Messages MESSAGES = Messages.of(GroundCollector.class);

  private final RulePlan plan;
  private final Measure measure;

  GroundCollector(RulePlan plan, Measure measure) {
    this.plan = plan;
    this.measure = measure;
  }

  Ground collect(Subject subject) {
    Ground ground = new Ground();
    for (ConstraintUse use : plan.constraints()) {
      for (Piece piece : subject.meetings().get(use.index()).pieces()) {
        place(ground, subject, use, piece);
      }
    }
    return ground;
  }

  private void place(Ground ground, Subject subject, ConstraintUse use, Piece piece) {
    FeatureRef ref = use.index().features().get(piece.feature()).ref();
    Standing standing = use.standing()[piece.feature()];
    if (standing == Standing.OUT) {
      return;
    }
    if (piece.failed()) {
      ground.addFailure(ref.label(), piece.failure());
    } else if (standing == Standing.IN && restsOnRepair(use, subject, piece)) {
      ground.addUncertain(piece.parts(), MESSAGES.text("undecided.repaired", ref.label()));
    } else if (standing == Standing.IN) {
      Part part = new Part(ref, Ground.area(piece.parts(), measure));
      ground.addCertain(piece.parts(), part);
    } else if (standing == Standing.UNKNOWN) {
      ground.addUncertain(piece.parts(), MESSAGES.text("undecided.unknownZone", ref.label()));
    } else {
      askZones(ground, subject, ref, piece);
    }
  }

  /**
   * To lie inside ground that a repair has made is no proof of lying inside: a hole delivered as a
   * second shell would be filled. A repair that changes the area by less than the limit is
   * harmless.
   */
  private boolean restsOnRepair(ConstraintUse use, Subject subject, Piece piece) {
    if (plan.rule().relation() != Relation.MUST_BE_INSIDE) {
      return false;
    }
    Prepared feature = use.index().features().get(piece.feature());
    double change = Math.abs(feature.ground().getArea() - feature.repair().areaBefore());
    return feature.isMended()
        && change > plan.rule().limit().squareMetres(subject.area().planarM2());
  }

  /** The constraint feature does not say what it is: the zone layer's ground decides. */
  private void askZones(Ground ground, Subject subject, FeatureRef ref, Piece piece) {
    List<Geometry> zones = new ArrayList<>();
    for (ConstraintUse use : plan.zones()) {
      for (Piece zone : subject.meetings().get(use.index()).pieces()) {
        if (zone.failed()) {
          ground.addFailure(
              use.index().features().get(zone.feature()).ref().label(), zone.failure());
        } else if (use.standing()[zone.feature()] == Standing.IN) {
          zones.addAll(zone.parts());
        }
      }
    }
    Overlaid own = piece.ground();
    Overlaid taken = zones.isEmpty() ? nothingTaken(own) : cut(own, OverlayLadder.union(zones));
    if (own.failed() || taken.failed()) {
      ground.addFailure(ref.label(), String.join("; ", taken.tried()));
    } else if (taken.geometry().getArea() > 0) {
      List<Geometry> parts = List.of(taken.geometry());
      ground.addCertain(parts, new Part(ref, Ground.area(parts, measure)));
    }
  }

  private Overlaid nothingTaken(Overlaid own) {
    return outside()
        ? own
        : new Overlaid(
            own.geometry().getFactory().createPolygon(), OverlayRung.FLOATING, List.of());
  }

  private Overlaid cut(Overlaid own, Overlaid zones) {
    if (zones.failed()) {
      return zones;
    }
    return outside()
        ? OverlayLadder.difference(own.geometry(), zones.geometry())
        : OverlayLadder.intersection(own.geometry(), zones.geometry());
  }

  private boolean outside() {
    return plan.rule().constraint().zonedBy().orElseThrow().take() == Side.Take.OUTSIDE;
  }
}
