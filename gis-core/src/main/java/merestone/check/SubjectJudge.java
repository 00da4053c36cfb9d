package merestone.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.finding.FeatureRef;
import merestone.finding.Rungs;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.rule.Side;
import org.locationtech.jts.geom.Geometry;

/**
 * Holds features of a subject layer against every rule that is about them. Keeps buffers and
 * counts: one instance a thread.
 */
final class SubjectJudge {
  private static final Messages MESSAGES = Messages.of(SubjectJudge.class);

  private final LayerIndex layer;
  private final List<RulePlan> plans;
  private final CheckSettings settings;
  private final Measure measure;
  private final List<Encounter> encounters;
  private final List<Encounter> covers;
  private final DoubleCovers doubleCovers;
  private final Map<List<Optional<Judgement>>, Judged> quiet = new HashMap<>();

  SubjectJudge(LayerIndex layer, List<RulePlan> plans, CheckSettings settings) {
    this.layer = layer;
    this.plans = plans;
    this.settings = settings;
    this.measure = new Measure(settings.ellipsoidal());
    this.doubleCovers = new DoubleCovers(layer, measure);
    List<RulePlan> running = plans.stream().filter(this::runs).toList();
    List<LayerIndex> met =
        running.stream().flatMap(plan -> plan.indexes().stream()).distinct().toList();
    this.encounters = encounters(met.stream());
    this.covers =
        encounters(
            running.stream()
                .flatMap(plan -> plan.coverIndexes().stream())
                .distinct()
                .filter(index -> !met.contains(index)));
  }

  private List<Encounter> encounters(Stream<LayerIndex> indexes) {
    return indexes.map(index -> new Encounter(layer, index, measure)).toList();
  }

  /**
   * Judges features in a row.
   *
   * @throws merestone.progress.Cancelled if the user stops the run
   */
  JudgedLayer judge(int from, int to, Progress progress) {
    List<Judged> judged = new ArrayList<>(to - from);
    for (int feature = from; feature < to; feature++) {
      int one = feature;
      OrderedWork.step(progress);
      judged.add(Mishap.caught(() -> judge(one), why -> broken(one, why)));
    }
    Map<LayerIndex, Rungs> rungs = new LinkedHashMap<>();
    encounters.forEach(encounter -> rungs.put(encounter.index(), encounter.rungs()));
    return new JudgedLayer(judged, rungs);
  }

  private Judged judge(int feature) {
    Geometry ground = layer.polygons().geometry(feature);
    Area area = measure.of(ground);
    Scale scale = Scale.of(layer.polygons(), feature, area, measure);
    Subject subject =
        new Subject(
            layer,
            feature,
            ground,
            area,
            meetings(encounters, feature, scale),
            meetings(covers, feature, scale));
    List<Optional<Judgement>> judgements = new ArrayList<>(plans.size());
    for (RulePlan plan : plans) {
      judgements.add(
          runs(plan)
              ? Mishap.caught(
                  () -> judge(plan, subject, feature), why -> Optional.of(undecided(why)))
              : Optional.empty());
    }
    List<DoubleCover> doubled = doubleCovers.of(feature, subject, scale);
    return lean(
        new Judged(
            subject.ref(),
            subject.town(),
            area,
            judgements,
            AccountKeeper.of(subject),
            doubled,
            AccountGaps.of(subject, doubled)));
  }

  /** One stands for all of which nothing is said but the same judgements. */
  private Judged lean(Judged judged) {
    return judged.isQuiet() ? quiet.computeIfAbsent(judged.judgements(), all -> judged) : judged;
  }

  private Map<LayerIndex, Meeting> meetings(List<Encounter> encounters, int feature, Scale scale) {
    Map<LayerIndex, Meeting> meetings = new LinkedHashMap<>();
    if (layer.isUsable(feature)) {
      for (Encounter encounter : encounters) {
        meetings.put(encounter.index(), encounter.meet(feature, scale));
      }
    }
    return meetings;
  }

  /** What is said of a subject that could not be looked at: undecided by every rule. */
  private Judged broken(int feature, String why) {
    List<Optional<Judgement>> judgements = new ArrayList<>(plans.size());
    for (RulePlan plan : plans) {
      judgements.add(runs(plan) ? Optional.of(undecided(why)) : Optional.empty());
    }
    FeatureRef ref = layer.ref(feature);
    return new Judged(
        ref, town(feature), Area.ZERO, judgements, List.of(), List.of(), Optional.empty());
  }

  private static Judgement undecided(String mishap) {
    return Judgement.undecided(MESSAGES.text("undecided.mishap", mishap));
  }

  private String town(int feature) {
    return layer.row(feature).text(layer.layer().columns().town());
  }

  /** Empty if the rule is not about the subject. */
  private Optional<Judgement> judge(RulePlan plan, Subject subject, int feature) {
    Side side = plan.rule().subject();
    Row row = layer.row(feature);
    if (side.where().holds(row.feature())) {
      return Optional.of(judgement(plan, subject, feature));
    }
    List<String> open = side.where().leftOpen(row.feature(), side.mayLack());
    Judgement ifAsked = open.isEmpty() ? Judgement.CLEAR : judgement(plan, subject, feature);
    if (ifAsked.isClear()) {
      return Optional.empty();
    }
    Text why = MESSAGES.text("undecided.openSubject", String.join(", ", open));
    return Optional.of(
        ifAsked
            .contribution()
            .map(adds -> Judgement.of(adds.uncertain(why)))
            .orElseGet(() -> Judgement.undecided(why)));
  }

  private Judgement judgement(RulePlan plan, Subject subject, int feature) {
    if (!layer.isUsable(feature)) {
      return Judgement.undecided(layer.whyUnusable(feature));
    }
    return RelationTest.of(plan.rule(), settings, measure).judge(plan, subject).lean();
  }

  private boolean runs(RulePlan plan) {
    return plan.judgesSubjects()
        && plan.notRun().isEmpty()
        && plan.subjects().stream()
            .anyMatch(use -> use.layer().equals(layer.layer()) && use.notRun().isEmpty());
  }
}
