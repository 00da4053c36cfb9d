package merestone.check;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.check.ConstraintUse.Standing;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * A subject must touch or overlap a constraint. Shown is the shortest line to the nearest one.
 *
 * <pre>
 *   +---------+     +-----------+
 *   | subject |<-d->| constraint|     d above the limit: conflict
 *   +---------+     +-----------+     d = limit, a common corner, an overlap: clear
 * </pre>
 *
 * <p>Distances are planar; see {@link Nearest}. Where a coverage is stated, a subject with ground
 * outside it that touches nothing is undecided: what it touches may lie there.
 */
record MustTouch() implements RelationTest {
  private static final Messages MESSAGES = Messages.of(MustTouch.class);
  private static final int DIGITS = 3;

  @Override
  public Judgement judge(RulePlan plan, Subject subject) {
    double most = plan.rule().limit().orElseThrow().value();
    Nearest nearest = new Nearest(plan, subject);
    if (nearest.within(most, standing -> standing == Standing.IN).isPresent()) {
      return Judgement.CLEAR;
    }
    Optional<Text> open =
        nearest
            .within(most, KeepDistance::isUncertain)
            .map(MustTouch::unsaid)
            .or(() -> KeepDistance.uncovered(plan, subject, most));
    if (open.isPresent()) {
      return Judgement.undecided(open.get());
    }
    Optional<Nearest.Neighbour> near = nearest.anywhere(standing -> standing == Standing.IN);
    return new Judgement(List.of(breach(near)), Optional.empty());
  }

  private static Text unsaid(Nearest.Neighbour near) {
    return MESSAGES.text("undecided.touched", near.feature().label(), near.use().telling());
  }

  /** Without any constraint there is neither a distance nor a place. */
  private static Breach breach(Optional<Nearest.Neighbour> near) {
    String distance =
        near.map(one -> AmountText.decimals(one.metres(), DIGITS, RoundingMode.CEILING))
            .orElse("—");
    return new Breach(
        Optional.empty(), "", near.map(KeepDistance::line), Map.of("distance", distance));
  }
}
