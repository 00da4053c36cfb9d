package merestone.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.finding.Account;
import merestone.finding.DoubleCover;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.Repair;
import merestone.finding.Rungs;
import merestone.layer.Delivery;
import merestone.layer.Delivery.Delivered;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.rule.AreaKind;
import merestone.rule.Relation.Family;
import merestone.rule.RuleBook;
import merestone.rule.Side;

/**
 * Holds every subject against every rule of a book.
 *
 * <p>Layers are repaired and packed once; subjects are then taken one by one over several threads:
 * candidates from a tree of boxes, areas from the edges nearby, a closed account per constraint
 * layer, one judgement per rule, and a geometry where the judgement needs one. What cannot be
 * decided is said to be undecided; a rule that cannot run is in the ledger with the reason. The
 * same layers and rules give the same findings in the same order at any number of threads.
 */
public final class RuleCheck {
  private static final Messages MESSAGES = Messages.of(RuleCheck.class);

  private final RuleBook book;
  private final Cast cast;
  private final CheckSettings settings;
  private final Progress progress;

  private RuleCheck(RuleBook book, Cast cast, CheckSettings settings, Progress progress) {
    this.book = book;
    this.cast = cast;
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Runs a check on layers that are all there.
   *
   * @param book the rules
   * @param layers the layers with their roles, all in one projected CRS in metres
   * @param settings how to run
   * @param progress is told of indexing and checking, and may cancel
   * @throws merestone.progress.Cancelled if the user stops the run
   */
  public static Findings run(
      RuleBook book, List<RoleLayer> layers, CheckSettings settings, Progress progress) {
    return run(book, layers, Map.of(), settings, progress);
  }

  /**
   * Runs a check where layers are missing.
   *
   * @param lost why layers that were to play a role could not be used, by role
   * @throws merestone.progress.Cancelled if the user stops the run
   */
  public static Findings run(
      RuleBook book,
      List<RoleLayer> layers,
      Map<String, Text> lost,
      CheckSettings settings,
      Progress progress) {
    Delivery delivery = Delivery.of(layers);
    for (Map.Entry<String, Text> one : new TreeMap<>(lost).entrySet()) {
      delivery =
          delivery.with(
              new Delivered(
                  one.getKey(), one.getKey(), Optional.empty(), Optional.of(one.getValue())));
    }
    return run(book, layers, delivery, settings, progress);
  }

  /**
   * Runs a check of a delivery.
   *
   * @param layers the layers of it that can be used
   * @param delivery all that was delivered
   * @throws merestone.progress.Cancelled if the user stops the run
   */
  public static Findings run(
      RuleBook book,
      List<RoleLayer> layers,
      Delivery delivery,
      CheckSettings settings,
      Progress progress) {
    return new RuleCheck(book, new Cast(layers, delivery), settings, progress).run();
  }

  private Findings run() {
    Map<RoleLayer, LayerIndex> indexes = indexes();
    List<RulePlan> plans =
        book.rules().stream().map(rule -> RulePlan.of(rule, indexes, cast)).toList();
    Map<RoleLayer, JudgedLayer> judged = judged(plans, indexes);
    FindingWords words = new FindingWords(settings);
    Fingerprint fingerprint = new Fingerprint();
    List<Finding> findings = new ArrayList<>();
    List<LedgerRow> ledger = new ArrayList<>();
    List<GroundCase> cases = new ArrayList<>();
    List<LayerCase> layerCases = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      RuleRun run = new RuleRun(plans.get(i), words, fingerprint);
      Optional<Text> leftOut = plans.get(i).rule().application().leftOut();
      if (leftOut.isPresent()) {
        run.leftOut(leftOut.get());
      } else if (plans.get(i).judgesSubjects()) {
        record(run, plans.get(i), judged, indexes, i);
      } else {
        test(run, plans.get(i), indexes);
      }
      cases.addAll(run.cases(findings.size()));
      layerCases.addAll(run.layerCases(findings.size()));
      findings.addAll(run.findings());
      ledger.addAll(run.ledger());
    }
    if (!judgedAny(ledger)) {
      ledger.add(nobody());
    }
    judged.forEach((layer, all) -> unseen(layer, all.subjects()).ifPresent(ledger::add));
    judged.forEach((layer, all) -> AccountGaps.row(layer, all.subjects()).ifPresent(ledger::add));
    List<Finding> grouped = OneFault.grouped(findings, layerCases);
    List<Finding> all =
        Consequences.grouped(
            new Appraiser(settings, progress).appraise(grouped, cases, fingerprint));
    Findings found =
        new Findings(all, ledger, accounts(judged), doubleCovers(judged), repairs(indexes));
    return Exemptions.applied(found, cast);
  }

  private static boolean judgedAny(List<LedgerRow> ledger) {
    return ledger.stream()
        .filter(row -> row.side() == LedgerRow.Side.SUBJECT)
        .anyMatch(row -> row.counts().features() > 0);
  }

  private static LedgerRow nobody() {
    return new LedgerRow(
        "",
        "",
        LedgerRow.Side.SUBJECT,
        new LedgerRow.Counts(0, 0, 0, 0, 0, 0, 0),
        MESSAGES.text("ledger.nobody"));
  }

  /** Subjects without usable geometry that no rule is about would otherwise vanish. */
  private static Optional<LedgerRow> unseen(RoleLayer layer, List<Judged> subjects) {
    long unseen = subjects.stream().filter(Judged::isUnseen).count();
    return unseen == 0
        ? Optional.empty()
        : Optional.of(
            new LedgerRow(
                "",
                layer.title(),
                LedgerRow.Side.SUBJECT,
                new LedgerRow.Counts(unseen, 0, 0, 0, unseen, 0, 0),
                MESSAGES.text("ledger.unseen", unseen)));
  }

  private Map<RoleLayer, LayerIndex> indexes() {
    Map<RoleLayer, LayerIndex> indexes = new LinkedHashMap<>();
    for (RoleLayer layer : cast.layers()) {
      if (isSubject(layer) || isConstraint(layer)) {
        indexes.put(layer, LayerIndex.build(layer, settings.threads(), progress));
      }
    }
    return indexes;
  }

  private boolean isSubject(RoleLayer layer) {
    return book.rules().stream().anyMatch(rule -> rule.subject().role().equals(layer.role()));
  }

  /** Returns whether some rule takes the features of a layer one by one. */
  private boolean isJudged(RoleLayer layer) {
    return book.rules().stream()
        .filter(rule -> rule.subject().role().equals(layer.role()))
        .map(rule -> rule.relation().family())
        .anyMatch(family -> family == Family.GROUND || family == Family.NEARNESS);
  }

  private boolean isConstraint(RoleLayer layer) {
    return book.rules().stream()
        .flatMap(rule -> rule.constraints().stream())
        .anyMatch(side -> side.role().equals(layer.role()) || outlines(side, layer.role()));
  }

  /** Returns whether a layer divides a side's ground into zones or tells how far it reaches. */
  private static boolean outlines(Side constraint, String role) {
    return constraint.zonedBy().filter(zone -> zone.role().equals(role)).isPresent()
        || constraint.coverage().filter(coverage -> coverage.role().equals(role)).isPresent();
  }

  private Map<RoleLayer, JudgedLayer> judged(
      List<RulePlan> plans, Map<RoleLayer, LayerIndex> indexes) {
    Map<RoleLayer, JudgedLayer> judged = new LinkedHashMap<>();
    for (RoleLayer layer : cast.layers()) {
      if (isJudged(layer)) {
        judged.put(layer, judged(indexes.get(layer), plans));
      }
    }
    return judged;
  }

  private JudgedLayer judged(LayerIndex layer, List<RulePlan> plans) {
    progress.start(Stage.CHECK, layer.layer().title(), layer.size());
    return JudgedLayer.joined(
        OrderedWork.ranges(
            layer.size(),
            settings.threads(),
            (from, to) -> new SubjectJudge(layer, plans, settings).judge(from, to, progress),
            progress));
  }

  private void record(
      RuleRun run,
      RulePlan plan,
      Map<RoleLayer, JudgedLayer> judged,
      Map<RoleLayer, LayerIndex> indexes,
      int place) {
    if (plan.subjects().isEmpty()) {
      run.noSubjects(cast.whyNobody(plan.rule().subject().role()));
    }
    Map<LayerIndex, Rungs> pairs = new HashMap<>();
    for (RulePlan.SubjectUse use : plan.subjects()) {
      Optional<Text> why = plan.notRun().isPresent() ? plan.notRun() : use.notRun();
      if (why.isPresent()) {
        run.notRun(use.layer(), why.get());
      } else {
        JudgedLayer layer = judged.get(use.layer());
        if (RelationTest.isGrouped(plan.rule())) {
          AreaKind kind = plan.rule().area(settings.area());
          run.judgedTogether(indexes.get(use.layer()), layer.subjects(), place, kind);
        } else {
          run.judged(indexes.get(use.layer()), layer.subjects(), place);
        }
        layer.pairs().forEach((index, rungs) -> pairs.merge(index, rungs, Rungs::plus));
      }
    }
    run.constraints(pairs);
  }

  /** Carries out a rule on layers as a whole, or on what was delivered. */
  private void test(RuleRun run, RulePlan plan, Map<RoleLayer, LayerIndex> indexes) {
    Optional<DeliveryTest> delivery = DeliveryTests.of(plan.rule().relation());
    if (delivery.isPresent() && plan.notRun().isEmpty()) {
      Mishap.caught(() -> delivery.get().test(plan.rule(), cast), why -> failed(plan, why))
          .forEach(run::delivered);
      return;
    }
    if (plan.subjects().isEmpty()) {
      run.noSubjects(cast.whyNobody(plan.rule().subject().role()));
    }
    for (RulePlan.SubjectUse use : plan.subjects()) {
      Optional<Text> why = plan.notRun().isPresent() ? plan.notRun() : use.notRun();
      if (why.isPresent()) {
        run.notRun(use.layer(), why.get());
      } else {
        LayerRun.of(plan.rule(), indexes.get(use.layer()), cast, indexes)
            .into(run, settings, progress);
      }
    }
  }

  private static List<DeliveryAnswer> failed(RulePlan plan, String why) {
    String role = plan.rule().subject().role();
    return List.of(DeliveryAnswer.notRun(role, 1, MESSAGES.text("undecided.mishap", why)));
  }

  private static List<Account> accounts(Map<RoleLayer, JudgedLayer> judged) {
    return judged.values().stream()
        .flatMap(layer -> layer.subjects().stream())
        .flatMap(subject -> subject.accounts().stream())
        .toList();
  }

  private static List<DoubleCover> doubleCovers(Map<RoleLayer, JudgedLayer> judged) {
    return judged.values().stream()
        .flatMap(layer -> layer.subjects().stream())
        .flatMap(subject -> subject.doubleCovers().stream())
        .toList();
  }

  private static List<Repair> repairs(Map<RoleLayer, LayerIndex> indexes) {
    return indexes.values().stream()
        .flatMap(index -> index.polygons().repairs().stream())
        .sorted(Comparator.comparing(Repair::feature))
        .distinct()
        .toList();
  }
}
