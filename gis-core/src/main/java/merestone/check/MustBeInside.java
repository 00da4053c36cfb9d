package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.finding.Evidence;
import merestone.message.Messages;
import merestone.rule.AreaKind;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground of a subject outside all constraints together may not exceed the limit. Of {@code
 * must_be_inside} the constraints are features of one layer, of {@code must_be_covered_by} also of
 * several.
 *
 * <pre>
 *   +-------+ subject                        +-----+---+-----+
 *   |###+---+----+                           | a   |###|   b |   subject across a and b
 *   |###|   |    | constraint                +-----+---+-----+
 *   +---+---+    |
 *       +--------+                ### above the limit: conflict
 * </pre>
 */
record MustBeInside(AreaKind kind, Measure measure) implements RelationTest {
  private static final Messages MESSAGES = Messages.of(MustBeInside.class);

  /** Less ground than this is the last digit of a double, not a part of the subject. */
  private static final double NOTHING_M2 = 1e-6;

  /** Ten times what areas without geometry may be wrong by. */
  private static final double ROUNDING = 1e-8;

  @Override
  public Judgement judge(RulePlan plan, Subject subject) {
    Ground ground = GroundCollector.collect(plan, subject);
    double limit = plan.rule().limit().orElseThrow().squareMetres(subject.area().in(kind));
    if (ground.failures().isEmpty() && isSurelyInside(subject, ground, limit)) {
      return Judgement.CLEAR;
    }
    Optional<FreeGround> found = FreeGround.of(subject, ground, measure);
    if (found.isEmpty()) {
      return overlayFailed(ground);
    }
    FreeGround free = found.get();
    if (free.least().in(kind) > limit) {
      double share = free.least().in(kind) / subject.area().in(kind);
      return Judgement.conflict(new Evidence(free.certain(), free.least(), share, List.of()));
    }
    return free.most().in(kind) > limit ? Judgement.undecided(ground.doubt()) : Judgement.CLEAR;
  }

  /** Tells by areas alone, with room for their rounding: geometries need not be made. */
  private static boolean isSurelyInside(Subject subject, Ground ground, double limit) {
    double whole = subject.area().planarM2();
    double open = whole - ground.leastM2();
    return open <= NOTHING_M2 || subject.isSurelyWithin(open + ROUNDING * whole, limit);
  }

  /** Returns how much ground of a subject may be the rounding of areas, m². */
  static double nothingM2(Subject subject) {
    return NOTHING_M2 + ROUNDING * subject.area().planarM2();
  }

  /** Returns what of some ground lies outside other ground. */
  static Overlaid outside(Geometry whole, Geometry inside) {
    if (inside.isEmpty()) {
      return new Overlaid(whole, OverlayRung.FLOATING, List.of());
    }
    return OverlayLadder.difference(whole, inside);
  }

  /** Returns what of a subject's ground lies outside ground that is a part of it. */
  static Overlaid rest(Geometry whole, Geometry part) {
    if (whole.getArea() - part.getArea() <= NOTHING_M2) {
      return new Overlaid(whole.getFactory().createPolygon(), OverlayRung.FLOATING, List.of());
    }
    return outside(whole, part);
  }

  static Judgement overlayFailed(Ground ground) {
    return Judgement.undecided(
        MESSAGES.text("undecided.overlayFailed", String.join(", ", ground.failures())));
  }
}
