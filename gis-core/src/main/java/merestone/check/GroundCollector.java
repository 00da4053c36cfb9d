package merestone.check;

import java.util.function.Supplier;
import merestone.check.ConstraintUse.Standing;
import merestone.finding.FeatureRef;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * Collects, for one subject, the ground of a rule's constraints: certain where the features say so
 * or a zone layer does, uncertain where nobody does.
 */
final class GroundCollector {
  private static final Messages MESSAGES = Messages.of(GroundCollector.class);

  /** By how much a repair may change a feature where the limit does not say what is harmless. */
  private static final double HARMLESS_M2 = 1;

  private final RulePlan plan;
  private final Subject subject;
  private final Ground ground = new Ground();
  private final Supplier<ZoneGround> zones;

  private GroundCollector(RulePlan plan, Subject subject) {
    this.plan = plan;
    this.subject = subject;
    this.zones = new Once<>(() -> ZoneGround.of(plan, subject, ground));
  }

  /** Collects all ground; what lies outside a coverage is uncertain. */
  static Ground collect(RulePlan plan, Subject subject) {
    GroundCollector collector = new GroundCollector(plan, subject);
    collector.collect((use, feature) -> true);
    collector.addUncovered();
    return collector.ground;
  }

  /** Collects the ground of some constraint features. */
  static Ground collect(RulePlan plan, Subject subject, Choice choice) {
    GroundCollector collector = new GroundCollector(plan, subject);
    collector.collect(choice);
    return collector.ground;
  }

  /** Collects the ground that lies outside a coverage, all of it uncertain. */
  static Ground collectUncovered(RulePlan plan, Subject subject) {
    GroundCollector collector = new GroundCollector(plan, subject);
    collector.addUncovered();
    return collector.ground;
  }

  /** Chooses among constraint features. */
  interface Choice {
    boolean takes(ConstraintUse use, int feature);
  }

  private void collect(Choice choice) {
    for (ConstraintUse use : plan.constraints()) {
      collect(use, subject.meetings().get(use.index()), choice);
    }
  }

  private void addUncovered() {
    for (CoverageUse coverage : plan.coverages()) {
      coverage.uncovered(subject).ifPresent(found -> addUncovered(coverage, found));
    }
  }

  private void addUncovered(CoverageUse coverage, Overlaid found) {
    double area = found.geometry().getArea();
    if (area > 0 || found.failed()) {
      Share share = new Share(FeatureRef.layer(coverage.title()), area, () -> found);
      ground.addUncertain(share, outside(coverage, found));
    }
  }

  /** Says how much ground lies where nobody knows. */
  static Text outside(CoverageUse coverage, Overlaid found) {
    return MESSAGES.text(
        "undecided.notCovered",
        AmountText.decimals(found.geometry().getArea(), 2),
        coverage.title());
  }

  private void collect(ConstraintUse use, Meeting meeting, Choice choice) {
    boolean all = true;
    for (Piece piece : meeting.pieces()) {
      if (!choice.takes(use, piece.feature())) {
        all = false;
        continue;
      }
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
      ground.addUncertain(
          share, MESSAGES.text("undecided.unknownZone", ref.label(), use.telling()));
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
    return use.index().polygons().repair(piece.feature()).isPresent()
        && switch (plan.rule().relation()) {
          case MUST_BE_INSIDE, MUST_BE_COVERED_BY ->
              use.index().changedM2(piece.feature())
                  > plan.rule().limit().orElseThrow().squareMetres(subject.area().planarM2());
          case SHARE_AT_LEAST -> use.index().changedM2(piece.feature()) > HARMLESS_M2;
          default -> false;
        };
  }
}
