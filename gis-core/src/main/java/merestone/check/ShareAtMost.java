package merestone.check;

import java.util.List;
import java.util.Map;
import merestone.finding.Evidence;
import merestone.rule.AreaKind;
import merestone.rule.Limit;

/**
 * The ground a subject shares with the constraints, counted once, may not be more than an area or a
 * part of the subject. Judges a subject on its own as {@link MustNotOverlap} does; groups are for
 * {@link GroupedShare}.
 *
 * <pre>
 *   +-----------+ subject
 *   |######|    |                  ### ÷ subject above the limit: conflict
 *   +------+----+
 * </pre>
 */
record ShareAtMost(AreaKind kind, Measure measure) implements RelationTest {

  @Override
  public Judgement judge(RulePlan plan, Subject subject) {
    Judgement found = new MustNotOverlap(kind, measure).judge(plan, subject);
    List<Breach> breaches =
        found.breaches().stream()
            .map(one -> one.with(details(plan, subject, one.evidence().orElseThrow())))
            .toList();
    return new Judgement(breaches, found.undecided());
  }

  private Map<String, String> details(RulePlan plan, Subject subject, Evidence shown) {
    double own = subject.area().in(kind);
    Limit limit = plan.rule().limit().orElseThrow();
    return Map.of(
        "shared", AmountText.in(limit.unit(), shown.area().in(kind), own),
        "most", AmountText.in(limit.unit(), limit.squareMetres(own), own));
  }
}
