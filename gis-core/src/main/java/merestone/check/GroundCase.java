package merestone.check;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import merestone.check.ConstraintUse.Standing;
import merestone.finding.Evidence;
import merestone.finding.Finding;
import merestone.geom.doubt.Conflict;
import merestone.rule.AreaKind;
import merestone.rule.Relation;
import merestone.rule.Rule;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygonal;

/**
 * A conflict about ground, with what is needed to think about it once more.
 *
 * @param place where the finding stands among all findings
 * @param finding the finding; it has ground as evidence
 * @param plan its rule
 * @param layer the layer of its subject
 * @param feature the subject's place in that layer
 */
record GroundCase(int place, Finding finding, RulePlan plan, LayerIndex layer, int feature) {

  /** Returns where the ground of a relation's conflicts lies; empty if nobody can appraise it. */
  static Optional<Conflict.Side> side(Relation relation) {
    return switch (relation) {
      case MUST_NOT_OVERLAP -> Optional.of(Conflict.Side.INSIDE);
      case MUST_BE_INSIDE, MUST_BE_COVERED_BY -> Optional.of(Conflict.Side.OUTSIDE);
      default -> Optional.empty();
    };
  }

  /** Returns whether a conflict is about ground, by a relation that can be appraised. */
  static boolean canBeMade(Finding conflict) {
    return side(conflict.rule().relation()).isPresent()
        && conflict.rule().limit().isPresent()
        && conflict.evidence().filter(found -> found.where() instanceof Polygonal).isPresent();
  }

  GroundCase after(int offset) {
    return new GroundCase(place + offset, finding, plan, layer, feature);
  }

  Conflict.Side side() {
    return side(rule().relation()).orElseThrow();
  }

  Rule rule() {
    return finding.rule();
  }

  Evidence evidence() {
    return finding.evidence().orElseThrow();
  }

  /** Returns the area held against the limit, m². */
  double areaM2(AreaKind otherwise) {
    return evidence().area().in(rule().area(otherwise));
  }

  /** Returns the limit as an area, m². */
  double limitM2(AreaKind otherwise) {
    double whole = finding.subjectArea().in(rule().area(otherwise));
    return rule().limit().orElseThrow().squareMetres(whole);
  }

  /** Returns whether a constraint layer has part in the conflict. */
  boolean concerns(LayerIndex constraints) {
    List<Evidence.Part> parts = evidence().parts();
    String title = constraints.layer().title();
    return side() == Conflict.Side.OUTSIDE
        || parts.stream().anyMatch(part -> part.constraint().layer().equals(title));
  }

  /** Passes on the constraint features of a layer that have a say and whose boxes meet a box. */
  void constraints(ConstraintUse use, Envelope box, IntConsumer taker) {
    use.index()
        .polygons()
        .tree()
        .query(
            box.getMinX(),
            box.getMinY(),
            box.getMaxX(),
            box.getMaxY(),
            i -> {
              if (hasSay(use.standing()[i])) {
                taker.accept(i);
              }
            });
  }

  /** What may count lets a subject be outside for certain, and cannot prove an overlap. */
  private boolean hasSay(Standing standing) {
    return side() == Conflict.Side.OUTSIDE
        ? standing != Standing.OUT
        : standing == Standing.IN || standing == Standing.ASK_ZONES;
  }
}
