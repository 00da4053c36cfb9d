package merestone.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Account;
import merestone.finding.Finding;
import merestone.finding.Findings;
import merestone.finding.LedgerRow;
import merestone.finding.Repair;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.rule.Rule;
import merestone.rule.RuleBook;

/**
 * Holds every subject against every rule of a book.
 *
 * <p>Constraint layers are repaired, cut into tiles and indexed once; subjects are then taken one
 * by one over several threads: candidates from the index, shared ground by the overlay ladder, a
 * closed account per constraint layer, one judgement per rule. What cannot be decided is said to be
 * undecided; a rule that cannot run is in the ledger with the reason. The same layers and rules
 * give the same findings in the same order at any number of threads.
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
    return new RuleCheck(book, new Cast(layers, lost), settings, progress).run();
  }

  private Findings run() {
    Map<RoleLayer, LayerIndex> indexes = indexes();
    List<RulePlan> plans =
        book.rules().stream().map(rule -> RulePlan.of(rule, indexes, cast)).toList();
    Map<RoleLayer, List<Judged>> judged = judged(plans);
    FindingWords words = new FindingWords(settings);
    Fingerprint fingerprint = new Fingerprint();
    List<Finding> findings = new ArrayList<>();
    List<LedgerRow> ledger = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      RuleRun run = new RuleRun(plans.get(i), words, fingerprint);
      record(run, plans.get(i), judged, i);
      findings.addAll(run.findings());
      ledger.addAll(run.ledger());
    }
    boolean judgedAny =
        ledger.stream()
            .filter(row -> row.side() == LedgerRow.Side.SUBJECT)
            .anyMatch(row -> row.counts().features() > 0);
    if (!judgedAny) {
      ledger.add(nobody());
    }
    judged.forEach((layer, subjects) -> unseen(layer, subjects).ifPresent(ledger::add));
    return new Findings(findings, ledger, accounts(judged), repairs(judged, indexes));
  }

  private static LedgerRow nobody() {
    return new LedgerRow(
        "",
        "",
        LedgerRow.Side.SUBJECT,
        new LedgerRow.Counts(0, 0, 0, 0, 0, 0),
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
                new LedgerRow.Counts(unseen, 0, 0, 0, unseen, 0),
                MESSAGES.text("ledger.unseen", unseen)));
  }

  private Map<RoleLayer, LayerIndex> indexes() {
    Map<RoleLayer, LayerIndex> indexes = new LinkedHashMap<>();
    for (RoleLayer layer : cast.layers()) {
      boolean used = book.rules().stream().anyMatch(rule -> looksAt(rule, layer.role()));
      if (used) {
        indexes.put(layer, LayerIndex.build(layer, settings.threads(), progress));
      }
    }
    return indexes;
  }

  private static boolean looksAt(Rule rule, String role) {
    return rule.constraint().role().equals(role)
        || rule.constraint().zonedBy().filter(zone -> zone.role().equals(role)).isPresent();
  }

  private Map<RoleLayer, List<Judged>> judged(List<RulePlan> plans) {
    Map<RoleLayer, List<Judged>> judged = new LinkedHashMap<>();
    for (RoleLayer layer : cast.layers()) {
      boolean subject =
          book.rules().stream().anyMatch(rule -> rule.subject().role().equals(layer.role()));
      if (subject) {
        List<Row> rows = layer.table().rows();
        SubjectJudge judge = new SubjectJudge(layer, plans, settings);
        progress.start(Stage.CHECK, layer.title(), rows.size());
        judged.put(
            layer,
            OrderedWork.map(
                rows.size(), settings.threads(), i -> judge.judge(rows.get(i)), progress));
      }
    }
    return judged;
  }

  private void record(RuleRun run, RulePlan plan, Map<RoleLayer, List<Judged>> judged, int place) {
    if (plan.subjects().isEmpty()) {
      run.noSubjects(cast.whyNobody(plan.rule().subject().role()));
    }
    for (RulePlan.SubjectUse use : plan.subjects()) {
      Optional<Text> why = plan.notRun().isPresent() ? plan.notRun() : use.notRun();
      if (why.isPresent()) {
        run.notRun(use.layer(), why.get());
      } else {
        run.judged(use.layer(), judged.get(use.layer()), place);
      }
    }
    run.constraints();
  }

  private static List<Account> accounts(Map<RoleLayer, List<Judged>> judged) {
    return judged.values().stream()
        .flatMap(List::stream)
        .flatMap(subject -> subject.accounts().stream())
        .toList();
  }

  private static List<Repair> repairs(
      Map<RoleLayer, List<Judged>> judged, Map<RoleLayer, LayerIndex> indexes) {
    List<Repair> repairs = new ArrayList<>();
    judged.values().forEach(subjects -> subjects.forEach(s -> s.repair().ifPresent(repairs::add)));
    indexes.values().forEach(index -> repairs.addAll(Prepared.repairs(index.features())));
    repairs.sort(Comparator.comparing(Repair::feature));
    return repairs.stream().distinct().toList();
  }
}
