package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground a subject shares with the constraints, counted once, may not exceed the limit.
 *
 * <pre>
 *   +-------+ subject
 *   |   +---+----+
 *   |   |###|    | constraint      ### above the limit: conflict
 *   +---+---+    |                 touching only: clear
 *       +--------+
 * </pre>
 */
record MustNotOverlap(AreaKind kind, Measure measure) implements RelationTest {
  private static final Messages MESSAGES = Messages.of(MustNotOverlap.class);

  @Override
  public Judgement judge(RulePlan plan, Subject subject) {
    double limit = plan.rule().limit().orElseThrow().squareMetres(subject.area().in(kind));
    return judge(subject, GroundCollector.collect(plan, subject), limit);
  }

  /** Holds ground against a limit in m². */
  Judgement judge(Subject subject, Ground ground, double limit) {
    Optional<Evidence> conflict =
        subject.isSurelyWithin(ground.mostM2(), limit)
            ? Optional.empty()
            : conflict(subject, ground, limit);
    double told = conflict.map(evidence -> evidence.area().in(kind)).orElse(0.0);
    return new Judgement(
        conflict.map(Breach::of).map(List::of).orElse(List.of()),
        undecided(subject, ground, limit + told));
  }

  private Optional<Evidence> conflict(Subject subject, Ground ground, double limit) {
    Geometry certain = ground.certain();
    Area area = measure.of(certain);
    double share = area.in(kind) / subject.area().in(kind);
    return area.in(kind) > limit
        ? Optional.of(new Evidence(certain, area, share, ground.parts(measure)))
        : Optional.empty();
  }

  /** Uncertain ground is worth a word if it could break the rule beyond what is told already. */
  private Optional<Text> undecided(Subject subject, Ground ground, double limit) {
    boolean mayBreak =
        ground.hasUncertain()
            && !subject.isSurelyWithin(ground.mostPossibleM2(), limit)
            && measure.of(ground.possible()).in(kind) > limit;
    if (!ground.failures().isEmpty()) {
      return Optional.of(
          MESSAGES.text("undecided.overlayFailed", String.join(", ", ground.failures())));
    }
    return mayBreak ? Optional.of(ground.doubt()) : Optional.empty();
  }
}
