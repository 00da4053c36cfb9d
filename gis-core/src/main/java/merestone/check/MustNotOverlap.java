package merestone.check;

import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AreaKind;
import merestone.rule.Rule;
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
  public Judgement judge(Rule rule, Subject subject, Ground ground) {
    double limit = rule.limit().squareMetres(subject.area().in(kind));
    Geometry certain = ground.certain();
    Area area = measure.of(certain);
    boolean conflict = area.in(kind) > limit;
    Optional<Evidence> evidence =
        conflict
            ? Optional.of(
                new Evidence(
                    certain, area, area.in(kind) / subject.area().in(kind), ground.parts()))
            : Optional.empty();
    return new Judgement(evidence, undecided(ground, conflict ? area.in(kind) : 0, limit));
  }

  private Optional<Text> undecided(Ground ground, double certainM2, double limit) {
    if (!ground.failures().isEmpty()) {
      return Optional.of(
          MESSAGES.text("undecided.overlayFailed", String.join(", ", ground.failures())));
    }
    if (!ground.hasUncertain()) {
      return Optional.empty();
    }
    double possible = measure.of(ground.possible()).in(kind);
    return possible - certainM2 > limit ? Optional.of(ground.doubt()) : Optional.empty();
  }
}
