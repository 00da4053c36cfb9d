package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.rule.Rule;
import merestone.rule.Side;

/**
 * Holds one feature of a subject layer against every rule that is about it. Immutable; safe from
 * many threads.
 */
final class SubjectJudge {
  private static final Messages MESSAGES = Messages.of(SubjectJudge.class);

  private final RoleLayer layer;
  private final List<RulePlan> plans;
  private final List<LayerIndex> indexes;
  private final CheckSettings settings;
  private final Measure measure;

  SubjectJudge(RoleLayer layer, List<RulePlan> plans, CheckSettings settings) {
    this.layer = layer;
    this.plans = plans;
    this.settings = settings;
    this.measure = new Measure(settings.ellipsoidal());
    this.indexes =
        plans.stream().filter(this::runs).flatMap(p -> p.indexes().stream()).distinct().toList();
  }

  Judged judge(Row row) {
    Prepared feature = Prepared.of(layer, row);
    String town = row.text(layer.columns().town());
    Subject subject = Subject.of(feature, town, measure, indexes);
    List<Optional<Judgement>> judgements = new ArrayList<>(plans.size());
    for (RulePlan plan : plans) {
      judgements.add(runs(plan) ? judge(plan, subject, row) : Optional.empty());
    }
    return new Judged(
        feature.ref(),
        town,
        subject.area(),
        judgements,
        new AccountKeeper(measure).of(subject),
        feature.isMended() ? Optional.of(feature.asRepair()) : Optional.empty());
  }

  /** Empty if the rule is not about the subject. */
  private Optional<Judgement> judge(RulePlan plan, Subject subject, Row row) {
    Side side = plan.rule().subject();
    if (side.where().holds(row.feature())) {
      return Optional.of(judge(plan, subject));
    }
    List<String> open = side.where().leftOpen(row.feature(), side.mayLack());
    if (open.isEmpty() || judge(plan, subject).isClear()) {
      return Optional.empty();
    }
    return Optional.of(
        Judgement.undecided(MESSAGES.text("undecided.openSubject", String.join(", ", open))));
  }

  private Judgement judge(RulePlan plan, Subject subject) {
    if (!subject.feature().isUsable()) {
      String fault = subject.feature().repair().fault();
      return Judgement.undecided(
          fault.isEmpty()
              ? MESSAGES.text("undecided.noGeometry")
              : MESSAGES.text("undecided.badGeometry", fault));
    }
    Rule rule = plan.rule();
    Ground ground = new GroundCollector(plan, measure).collect(subject);
    return RelationTest.of(rule.relation(), settings, measure).judge(rule, subject, ground);
  }

  private boolean runs(RulePlan plan) {
    return plan.notRun().isEmpty()
        && plan.subjects().stream()
            .anyMatch(use -> use.layer().equals(layer) && use.notRun().isEmpty());
  }
}
