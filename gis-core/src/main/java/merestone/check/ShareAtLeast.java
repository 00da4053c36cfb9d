package merestone.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.rule.AreaKind;
import merestone.rule.Limit;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground a subject shares with the constraints may not be less than an area or a part of the
 * subject. What is shared is the subject less its free ground, so that a subject which lies wholly
 * inside shares all of itself. Shown is the free ground; where there is none, because the subject
 * is smaller than what is needed, the subject.
 *
 * <pre>
 *   +-----------+ subject
 *   |   |#######|                  subject − ### below the limit: conflict, ### is shown
 *   +---+-------+
 * </pre>
 */
record ShareAtLeast(AreaKind kind, Measure measure) implements RelationTest {

  @Override
  public Judgement judge(RulePlan plan, Subject subject) {
    Ground ground = GroundCollector.collect(plan, subject);
    Limit limit = plan.rule().limit().orElseThrow();
    double own = subject.area().in(kind);
    double needed = limit.squareMetres(own);
    if (ground.failures().isEmpty() && subject.isSurelyAtLeast(ground.leastM2(), needed)) {
      return Judgement.CLEAR;
    }
    Optional<FreeGround> free = FreeGround.of(subject, ground, measure);
    if (free.isEmpty()) {
      return MustBeInside.overlayFailed(ground);
    }
    if (own - free.get().least().in(kind) < needed) {
      return conflict(subject, free.get(), ground, limit);
    }
    return own - free.get().most().in(kind) < needed
        ? Judgement.undecided(ground.doubt())
        : Judgement.CLEAR;
  }

  private Judgement conflict(Subject subject, FreeGround free, Ground ground, Limit limit) {
    double own = subject.area().in(kind);
    boolean none = free.certain().isEmpty();
    Geometry where = none ? subject.ground() : free.certain();
    Area area = none ? subject.area() : free.least();
    Evidence shown = new Evidence(where, area, area.in(kind) / own, ground.parts(measure));
    Map<String, String> details =
        Map.of(
            "shared", AmountText.in(limit.unit(), own - free.least().in(kind), own),
            "least", AmountText.in(limit.unit(), limit.squareMetres(own), own));
    return new Judgement(List.of(Breach.of(shown, details)), Optional.empty());
  }
}
