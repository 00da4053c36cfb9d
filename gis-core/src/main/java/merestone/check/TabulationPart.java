package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import merestone.check.Footprints.Cover;
import merestone.check.Tabulation.ClassTotals;
import merestone.check.Tabulation.Footprint;
import merestone.check.Tabulation.Undecided;
import merestone.finding.ByClass;
import merestone.finding.Rungs;
import merestone.progress.Progress;

/** The table of some subjects in a row: areas pair by pair, footprints. For one thread. */
final class TabulationPart {
  private final PolygonLayer subjects;
  private final PolygonLayer constraints;
  private final Rivals rivals;
  private final Progress progress;
  private final PairAreas areas;
  private final Footprints footprints;
  private final Optional<Classes> classes;

  final PairList pairs = new PairList();
  final List<Undecided> undecided = new ArrayList<>(0);
  final SortedMap<String, ClassTotals> byClass = new TreeMap<>(ByClass.ORDER);
  Footprint footprint = Footprint.NONE;

  TabulationPart(
      PolygonLayer subjects, PolygonLayer constraints, Rivals rivals, Progress progress) {
    this.subjects = subjects;
    this.constraints = constraints;
    this.rivals = rivals;
    this.progress = progress;
    this.areas = new PairAreas(subjects, constraints);
    this.footprints = new Footprints(subjects, constraints, areas);
    this.classes = constraints.classes();
  }

  Rungs rungs() {
    return areas.rungs();
  }

  TabulationPart of(int from, int to) {
    for (int subject = from; subject < to; subject++) {
      OrderedWork.step(progress);
      String fault = subjects.unusable().get(subject);
      if (fault == null) {
        tabulate(subject);
      } else {
        undecided.add(new Undecided(subjects.label(subject), "", fault));
      }
    }
    return this;
  }

  /**
   * A subject that nobody foresaw is undecided as a whole: half of its pairs would look like all.
   */
  private void tabulate(int subject) {
    int first = pairs.size();
    String mishap =
        Mishap.caught(
            () -> {
              take(subject);
              return "";
            },
            why -> why);
    if (!mishap.isEmpty()) {
      pairs.cutTo(first);
      undecided.add(new Undecided(subjects.label(subject), "", mishap));
    }
  }

  private void take(int subject) {
    int first = pairs.size();
    for (int constraint : areas.near(subject)) {
      double area = area(subject, constraint);
      if (area > 0) {
        pairs.add(subject, constraint, area);
      }
    }
    if (pairs.size() > first) {
      addGround(subject, new Cover(pairs.constraintsFrom(first), pairs.areasFrom(first)));
    }
  }

  /** Adds nothing before all of the subject's ground is known. */
  private void addGround(int subject, Cover cover) {
    int[] before = rivals.before(subject);
    Footprint all = footprints.of(subject, cover, before);
    List<ClassTotals> parts = new ArrayList<>(0);
    classes.ifPresent(
        names ->
            cover
                .by(names)
                .forEach(
                    (value, part) ->
                        parts.add(
                            ClassTotals.of(value, part, footprints.of(subject, part, before)))));
    footprint = footprint.plus(all);
    parts.forEach(part -> byClass.merge(part.value(), part, ClassTotals::plus));
  }

  private double area(int subject, int constraint) {
    OptionalDouble area = areas.byEdges(subject, constraint);
    if (area.isPresent()) {
      return area.getAsDouble();
    }
    Overlaid shared = areas.byLadder(subject, constraint);
    if (shared.failed()) {
      undecided.add(
          new Undecided(
              subjects.label(subject),
              constraints.label(constraint),
              String.join("; ", shared.tried())));
    }
    return shared.geometry().getArea();
  }
}
