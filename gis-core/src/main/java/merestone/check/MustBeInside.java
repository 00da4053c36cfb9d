package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.message.Messages;
import merestone.rule.AreaKind;
import merestone.rule.Rule;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground of a subject outside all constraints together may not exceed the limit.
 *
 * <pre>
 *   +-------+ subject
 *   |###+---+----+
 *   |###|   |    | constraint      ### above the limit: conflict
 *   +---+---+    |
 *       +--------+
 * </pre>
 */
record MustBeInside(AreaKind kind, Measure measure) implements RelationTest {
  private static final Messages MESSAGES = Messages.of(MustBeInside.class);

  /** Less ground than this is the last digit of a double, not a part of the subject. */
  private static final double NOTHING_M2 = 1e-6;

  /** Ten times what areas without geometry may be wrong by. */
  private static final double ROUNDING = 1e-8;

  @Override
  public Judgement judge(Rule rule, Subject subject, Ground ground) {
    Geometry whole = subject.ground();
    double limit = rule.limit().orElseThrow().squareMetres(subject.area().in(kind));
    if (!ground.failures().isEmpty()) {
      return overlayFailed(ground);
    }
    if (isSurelyInside(subject, ground, limit)) {
      return Judgement.CLEAR;
    }
    Overlaid atLeast = outside(whole, ground.possible());
    Overlaid atMost = ground.hasUncertain() ? outside(whole, ground.certain()) : atLeast;
    if (atLeast.failed() || atMost.failed() || !ground.failures().isEmpty()) {
      ground.addFailure(subject.ref().label(), String.join("; ", atLeast.tried()));
      return overlayFailed(ground);
    }
    Area least = measure.of(atLeast.geometry());
    if (least.in(kind) > limit) {
      double share = least.in(kind) / subject.area().in(kind);
      Evidence evidence = new Evidence(atLeast.geometry(), least, share, List.of());
      return new Judgement(Optional.of(evidence), Optional.empty());
    }
    return measure.of(atMost.geometry()).in(kind) > limit
        ? Judgement.undecided(ground.doubt())
        : Judgement.CLEAR;
  }

  /** Tells by areas alone, with room for their rounding: geometries need not be made. */
  private static boolean isSurelyInside(Subject subject, Ground ground, double limit) {
    double whole = subject.area().planarM2();
    double open = whole - ground.leastM2();
    return open <= NOTHING_M2 || subject.isSurelyWithin(open + ROUNDING * whole, limit);
  }

  private static Overlaid outside(Geometry whole, Geometry inside) {
    if (inside.isEmpty()) {
      return new Overlaid(whole, OverlayRung.FLOATING, List.of());
    }
    if (whole.getArea() - inside.getArea() <= NOTHING_M2) {
      return new Overlaid(whole.getFactory().createPolygon(), OverlayRung.FLOATING, List.of());
    }
    return OverlayLadder.difference(whole, inside);
  }

  private static Judgement overlayFailed(Ground ground) {
    return Judgement.undecided(
        MESSAGES.text("undecided.overlayFailed", String.join(", ", ground.failures())));
  }
}
