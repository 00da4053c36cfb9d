package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import merestone.finding.Appraisal;
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
import merestone.rule.AreaKind;
import merestone.rule.Rule;
import merestone.rule.Side;

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
  private final List<GroundCase> cases = new ArrayList<>();
  private final List<LayerCase> layerCases = new ArrayList<>();
  private final List<LedgerRow> ledger = new ArrayList<>();

  RuleRun(RulePlan plan, FindingWords words, Fingerprint fingerprint) {
    this.plan = plan;
    this.words = words;
    this.fingerprint = fingerprint;
  }

  List<Finding> findings() {
    return findings;
  }

  /**
   * Returns the conflicts that can be appraised.
   *
   * @param offset how many findings of other rules stand before those of this one
   */
  List<GroundCase> cases(int offset) {
    return cases.stream().map(one -> one.after(offset)).toList();
  }

  /**
   * Returns the findings about one feature of a layer in itself.
   *
   * @param offset how many findings of other rules stand before those of this one
   */
  List<LayerCase> layerCases(int offset) {
    return layerCases.stream().map(one -> one.after(offset)).toList();
  }

  List<LedgerRow> ledger() {
    return ledger;
  }

  /** Writes down that the rule did not run on a subject layer. */
  void notRun(RoleLayer layer, Text why) {
    long features = layer.table().rows().size();
    ledger.add(row(layer.title(), new Counts(features, 0, 0, 0, 0, features, 0), why));
  }

  /** Writes down that the rule was left out on purpose. */
  void leftOut(Text why) {
    ledger.add(LedgerRow.leftOut(plan.rule().id(), plan.rule().subject().role(), why));
  }

  /** Writes down that nobody plays the subject. */
  void noSubjects(Text why) {
    ledger.add(row(plan.rule().subject().role(), new Counts(0, 0, 0, 0, 0, 0, 0), why));
  }

  /**
   * Takes the judgements of one subject layer.
   *
   * @param place this rule's place in each subject's judgements
   */
  void judged(LayerIndex layer, List<Judged> subjects, int place) {
    Tally tally = new Tally();
    for (int i = 0; i < subjects.size(); i++) {
      Optional<Judgement> judgement = subjects.get(i).judgements().get(place);
      if (judgement.isPresent()) {
        tally.add(judgement.get());
        report(layer, i, subjects.get(i), judgement.get());
      }
    }
    ledger(layer.layer(), tally.counts());
  }

  /** Takes what a subject layer's members add to their groups, and judges the groups. */
  void judgedTogether(LayerIndex layer, List<Judged> subjects, int place, AreaKind kind) {
    ShareGroups groups = new ShareGroups(plan.rule(), kind);
    for (int i = 0; i < subjects.size(); i++) {
      Judged subject = subjects.get(i);
      String value = layer.row(i).text(groups.column());
      subject.judgements().get(place).ifPresent(one -> groups.add(subject, value, one));
    }
    Tally tally = new Tally();
    for (ShareGroup group : groups.groups()) {
      Judgement judgement = group.judge();
      boolean open = judgement.undecided().isPresent();
      tally.add(open ? group.certain() + group.uncertain() : group.certain(), judgement);
      report(layer.layer(), group, judgement);
    }
    for (ShareGroups.Lone one : groups.lone()) {
      Judgement judgement = Judgement.undecided(one.why());
      tally.add(judgement);
      report(judged(one.subject()), "", judgement);
    }
    ledger(layer.layer(), tally.counts());
  }

  private void report(RoleLayer layer, ShareGroup group, Judgement judgement) {
    FeatureRef ref = new FeatureRef(layer.title(), -1, group.value(), "");
    report(new Finding.Judged(ref, "", group.area()), group.value(), judgement);
  }

  private void ledger(RoleLayer layer, Counts counts) {
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
              roles(plan.rule()),
              LedgerRow.Side.CONSTRAINT,
              new Counts(0, 0, 0, 0, 0, 0, 0),
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
                  new Counts(used, used - unusable, 0, 0, unusable, 0, 0),
                  why)
              .with(pairs.getOrDefault(use.index(), Rungs.NONE)));
      unusable(use);
    }
  }

  private static String roles(Rule rule) {
    return rule.constraints().stream().map(Side::role).collect(Collectors.joining(", "));
  }

  /**
   * Takes what a test of a layer as a whole has found.
   *
   * @param counts what became of the features the rule is about
   */
  void tested(LayerIndex layer, Counts counts, LayerAnswer answer, Measure measure) {
    if (answer.notRun().isPresent()) {
      notRun(layer.layer(), answer.notRun().get());
      return;
    }
    for (Fault fault : answer.faults()) {
      add(layer, fault.feature(), conflict(layer, fault, measure));
    }
    for (LayerAnswer.Open open : answer.open()) {
      FeatureRef ref = ref(layer, open.feature());
      Finding.Judged judged = new Finding.Judged(ref, town(layer, open.feature()), Area.ZERO);
      add(layer, open.feature(), undecided(judged, "", words.undecided(ref, open.why())));
    }
    Text why =
        counts.undecided() > 0 ? MESSAGES.text("ledger.undecided", counts.undecided()) : NO_REASON;
    ledger.add(row(layer.layer().title(), counts, why));
  }

  private void add(LayerIndex layer, int feature, Finding finding) {
    if (feature >= 0) {
      layerCases.add(new LayerCase(findings.size(), finding, layer, feature));
    }
    findings.add(finding);
  }

  /** Takes what a test of the delivery has found. */
  void delivered(DeliveryAnswer answer) {
    long looked = answer.looked();
    if (answer.notRun().isPresent()) {
      Counts none = new Counts(looked, 0, 0, 0, 0, looked, 0);
      ledger.add(row(answer.name(), none, answer.notRun().get()));
      return;
    }
    for (DeliveryAnswer.Named named : answer.faults()) {
      FeatureRef ref = FeatureRef.layer(named.name());
      findings.add(conflict(new Finding.Judged(ref, "", Area.ZERO), named.fault()));
    }
    FeatureRef whole = FeatureRef.layer(answer.name());
    answer
        .open()
        .map(
            why ->
                undecided(
                    new Finding.Judged(whole, "", Area.ZERO), "", words.undecided(whole, why)))
        .ifPresent(findings::add);
    long broken = answer.faults().stream().map(DeliveryAnswer.Named::name).distinct().count();
    long open = answer.open().isPresent() ? 1 : 0;
    long clear = Math.max(0, looked - Math.max(broken, open));
    Counts counts = new Counts(looked, looked - open, clear, broken, open, 0, 0);
    ledger.add(row(answer.name(), counts, answer.open().orElse(NO_REASON)));
  }

  private Finding conflict(LayerIndex layer, Fault fault, Measure measure) {
    FeatureRef ref = ref(layer, fault.feature());
    boolean whole = fault.feature() < 0 || !layer.isUsable(fault.feature());
    Area area = whole ? Area.ZERO : measure.of(layer.polygons().geometry(fault.feature()));
    return conflict(new Finding.Judged(ref, town(layer, fault.feature()), area), fault);
  }

  private Finding conflict(Finding.Judged judged, Fault fault) {
    FeatureRef ref = judged.ref();
    return new Finding(
        fingerprint.of(plan.rule().id(), Kind.CONFLICT, ref, fault.mark()),
        plan.rule(),
        plan.rule().level(),
        Kind.CONFLICT,
        judged,
        fault.evidence(),
        fault.both(),
        words.message(plan.rule(), ref, fault),
        Appraisal.of(fault.doubt()));
  }

  private static FeatureRef ref(LayerIndex layer, int feature) {
    return feature < 0 ? FeatureRef.layer(layer.layer().title()) : layer.ref(feature);
  }

  private static String town(LayerIndex layer, int feature) {
    return feature < 0 ? "" : layer.row(feature).text(layer.layer().columns().town());
  }

  private void unusable(ConstraintUse use) {
    for (int i = 0; i < use.standing().length; i++) {
      if (use.standing()[i] != ConstraintUse.Standing.OUT && !use.index().isUsable(i)) {
        FeatureRef feature = use.index().ref(i);
        Text message = MESSAGES.text("finding.unusableConstraint", feature.label());
        findings.add(undecided(new Finding.Judged(feature, "", Area.ZERO), "", message));
      }
    }
  }

  private void report(LayerIndex layer, int feature, Judged subject, Judgement judgement) {
    Finding.Judged judged = judged(subject);
    for (Breach breach : judgement.breaches()) {
      Finding conflict = conflict(judged, breach);
      if (GroundCase.canBeMade(conflict)) {
        cases.add(new GroundCase(findings.size(), conflict, plan, layer, feature));
      }
      findings.add(conflict);
    }
    reportOpen(judged, "", judgement);
  }

  private static Finding.Judged judged(Judged subject) {
    return new Finding.Judged(subject.ref(), subject.town(), subject.area());
  }

  private void report(Finding.Judged judged, String mark, Judgement judgement) {
    judgement.breaches().forEach(breach -> findings.add(conflict(judged, breach)));
    reportOpen(judged, mark, judgement);
  }

  private void reportOpen(Finding.Judged judged, String mark, Judgement judgement) {
    judgement
        .undecided()
        .map(why -> words.undecided(judged.ref(), why))
        .ifPresent(message -> findings.add(undecided(judged, mark, message)));
  }

  private Finding conflict(Finding.Judged judged, Breach breach) {
    Optional<Evidence> evidence = breach.evidence();
    return new Finding(
        fingerprint.of(plan.rule().id(), Kind.CONFLICT, judged.ref(), breach.mark()),
        plan.rule(),
        breach.level().orElse(plan.rule().level()),
        Kind.CONFLICT,
        judged,
        evidence,
        breach.details(),
        words.message(plan.rule(), judged.ref(), evidence, breach.details()),
        Appraisal.NONE);
  }

  private Finding undecided(Finding.Judged judged, String mark, Text message) {
    return new Finding(
        fingerprint.of(plan.rule().id(), Kind.UNDECIDED, judged.ref(), mark),
        plan.rule(),
        plan.rule().level(),
        Kind.UNDECIDED,
        judged,
        Optional.empty(),
        Map.of(),
        message,
        Appraisal.NONE);
  }

  private LedgerRow row(String layer, Counts counts, Text why) {
    return new LedgerRow(plan.rule().id(), layer, LedgerRow.Side.SUBJECT, counts, why);
  }
}
