package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.finding.Finding.Kind;
import merestone.finding.LedgerRow;
import merestone.finding.LedgerRow.Counts;
import merestone.finding.Rungs;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;

/**
 * Turns the judgements of one rule into findings and ledger rows. Fed subject by subject in the
 * order of the files; not for sharing between threads.
 */
final class RuleRun {
  private static final Messages MESSAGES = Messages.of(RuleRun.class);
  private static final Text NO_REASON = Text.same("");

  private final RulePlan plan;
  private final FindingWords words;
  private final Fingerprint fingerprint;
  private final List<Finding> findings = new ArrayList<>();
  private final List<LedgerRow> ledger = new ArrayList<>();

  RuleRun(RulePlan plan, FindingWords words, Fingerprint fingerprint) {
    this.plan = plan;
    this.words = words;
    this.fingerprint = fingerprint;
  }

  List<Finding> findings() {
    return findings;
  }

  List<LedgerRow> ledger() {
    return ledger;
  }

  /** Writes down that the rule did not run on a subject layer. */
  void notRun(RoleLayer layer, Text why) {
    long features = layer.table().rows().size();
    ledger.add(row(layer.title(), new Counts(features, 0, 0, 0, 0, features), why));
  }

  /** Writes down that nobody plays the subject. */
  void noSubjects(Text why) {
    ledger.add(row(plan.rule().subject().role(), new Counts(0, 0, 0, 0, 0, 0), why));
  }

  /**
   * Takes the judgements of one subject layer.
   *
   * @param place this rule's place in each subject's judgements
   */
  void judged(RoleLayer layer, List<Judged> subjects, int place) {
    Tally tally = new Tally();
    for (Judged subject : subjects) {
      subject
          .judgements()
          .get(place)
          .ifPresent(
              judgement -> {
                tally.add(judgement);
                report(subject, judgement);
              });
    }
    Counts counts = tally.counts();
    Text why =
        counts.undecided() > 0 ? MESSAGES.text("ledger.undecided", counts.undecided()) : NO_REASON;
    ledger.add(row(layer.title(), counts, why));
  }

  /**
   * Writes down how the constraint layers were used, or why there are none.
   *
   * @param pairs how many pairs the rule's subjects made with each layer, by how they were decided
   */
  void constraints(Map<LayerIndex, Rungs> pairs) {
    if (plan.notRun().isPresent()) {
      ledger.add(
          new LedgerRow(
              plan.rule().id(),
              plan.rule().constraint().role(),
              LedgerRow.Side.CONSTRAINT,
              new Counts(0, 0, 0, 0, 0, 0),
              plan.notRun().get()));
    }
    for (ConstraintUse use : plan.uses()) {
      long used = use.used();
      long unusable = use.unusable();
      Text why = unusable > 0 ? MESSAGES.text("ledger.unusableConstraints", unusable) : NO_REASON;
      ledger.add(
          new LedgerRow(
              plan.rule().id(),
              use.index().layer().title(),
              LedgerRow.Side.CONSTRAINT,
              new Counts(used, used - unusable, 0, 0, unusable, 0),
              why,
              pairs.getOrDefault(use.index(), Rungs.NONE)));
      unusable(use);
    }
  }

  private void unusable(ConstraintUse use) {
    for (int i = 0; i < use.standing().length; i++) {
      if (use.standing()[i] != ConstraintUse.Standing.OUT && !use.index().isUsable(i)) {
        FeatureRef feature = use.index().ref(i);
        Text message = MESSAGES.text("finding.unusableConstraint", feature.label());
        findings.add(undecided(feature, "", Area.ZERO, message));
      }
    }
  }

  private void report(Judged subject, Judgement judgement) {
    FeatureRef ref = subject.ref();
    judgement.conflict().ifPresent(evidence -> findings.add(conflict(subject, evidence)));
    judgement
        .undecided()
        .ifPresent(
            why ->
                findings.add(
                    undecided(ref, subject.town(), subject.area(), words.undecided(ref, why))));
  }

  private Finding conflict(Judged subject, Evidence evidence) {
    FeatureRef ref = subject.ref();
    return new Finding(
        fingerprint.of(plan.rule().id(), Kind.CONFLICT, ref),
        plan.rule(),
        Kind.CONFLICT,
        ref,
        subject.town(),
        subject.area(),
        Optional.of(evidence),
        words.message(plan.rule(), ref, evidence),
        words.doubt(evidence));
  }

  private Finding undecided(FeatureRef ref, String town, Area area, Text message) {
    return new Finding(
        fingerprint.of(plan.rule().id(), Kind.UNDECIDED, ref),
        plan.rule(),
        Kind.UNDECIDED,
        ref,
        town,
        area,
        Optional.empty(),
        message,
        NO_REASON);
  }

  private LedgerRow row(String layer, Counts counts, Text why) {
    return new LedgerRow(plan.rule().id(), layer, LedgerRow.Side.SUBJECT, counts, why);
  }
}
