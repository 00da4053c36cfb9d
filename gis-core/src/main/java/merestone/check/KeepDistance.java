package merestone.check;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import merestone.check.ConstraintUse.Standing;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.Evidence.Part;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import org.locationtech.jts.geom.Geometry;

/**
 * A subject may not come nearer to any constraint than the limit. Shown is the shortest line to the
 * nearest constraint, or the ground shared with constraints, at distance zero.
 *
 * <pre>
 *   +---------+            +-----------+
 *   | subject |<--- d ---->| constraint|     d below the limit: conflict
 *   +---------+            +-----------+     d = limit: clear
 * </pre>
 *
 * <p>Distances are planar; see {@link Nearest}. Ground around the subject, as far as the limit,
 * that lies outside a stated coverage leaves it undecided. A feature whose zone layer must be asked
 * counts as far as its ground in the zone is shared; where it is only near, nobody asks and the
 * subject is undecided.
 */
record KeepDistance(AreaKind kind, Measure measure) implements RelationTest {
  private static final Messages MESSAGES = Messages.of(KeepDistance.class);

  /** Less ground than this outside the coverage is not worth a word. */
  static final double OUTSIDE_M2 = 1;

  private static final int DIGITS = 3;

  @Override
  public Judgement judge(RulePlan plan, Subject subject) {
    double least = plan.rule().limit().orElseThrow().value();
    if (least == 0) {
      return Judgement.CLEAR;
    }
    Ground ground = GroundCollector.collect(plan, subject, (use, feature) -> true);
    Optional<Evidence> overlap = overlap(subject, ground);
    if (overlap.isPresent()) {
      return breach(overlap.get(), 0, least);
    }
    Nearest nearest = new Nearest(plan, subject);
    Optional<Nearest.Neighbour> near =
        nearest.within(least, standing -> standing == Standing.IN).filter(isNearer(least));
    double told = near.map(Nearest.Neighbour::metres).orElse(least);
    Optional<Text> open =
        nearest
            .within(told, KeepDistance::isUncertain)
            .filter(isNearer(told))
            .map(KeepDistance::unsaid)
            .or(() -> failed(ground));
    if (near.isPresent()) {
      Judgement found = breach(line(near.get()), told, least);
      return new Judgement(found.breaches(), open);
    }
    return new Judgement(List.of(), open.or(() -> uncovered(plan, subject, least)));
  }

  private static Text unsaid(Nearest.Neighbour near) {
    return MESSAGES.text(
        "undecided.near", near.feature().label(), shown(near.metres()), near.use().telling());
  }

  /** Whether a feature may be one the rule is about. */
  static boolean isUncertain(Standing standing) {
    return standing == Standing.UNKNOWN || standing == Standing.ASK_ZONES;
  }

  /** Says that ground around a subject is not covered, if so. */
  static Optional<Text> uncovered(RulePlan plan, Subject subject, double metres) {
    for (CoverageUse coverage : plan.coverages()) {
      Overlaid outside = coverage.uncoveredAround(subject.ground(), metres);
      if (outside.failed() || outside.geometry().getArea() > OUTSIDE_M2) {
        return Optional.of(GroundCollector.outside(coverage, outside));
      }
    }
    return Optional.empty();
  }

  /** Shows the line to a neighbour. */
  static Evidence line(Nearest.Neighbour near) {
    return new Evidence(near.line(), Area.ZERO, 0, List.of(new Part(near.feature(), Area.ZERO)));
  }

  private Optional<Evidence> overlap(Subject subject, Ground ground) {
    Geometry shared = ground.certain();
    Area area = measure.of(shared);
    double share = area.in(kind) / subject.area().in(kind);
    return area.planarM2() > 0
        ? Optional.of(new Evidence(shared, area, share, ground.parts(measure)))
        : Optional.empty();
  }

  private static Predicate<Nearest.Neighbour> isNearer(double metres) {
    return one -> one.metres() < metres;
  }

  private static Optional<Text> failed(Ground ground) {
    return ground.failures().isEmpty()
        ? Optional.empty()
        : MustBeInside.overlayFailed(ground).undecided();
  }

  private static Judgement breach(Evidence shown, double metres, double least) {
    Map<String, String> details =
        Map.of("distance", shown(metres), "least", AmountText.decimals(least, DIGITS));
    return new Judgement(List.of(Breach.of(shown, details)), Optional.empty());
  }

  private static String shown(double metres) {
    return AmountText.decimals(metres, DIGITS, RoundingMode.FLOOR);
  }
}
