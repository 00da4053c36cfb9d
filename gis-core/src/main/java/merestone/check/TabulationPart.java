package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import merestone.check.Tabulation.Undecided;
import merestone.finding.Rungs;
import merestone.geom.overlap.Coverage;
import merestone.progress.Progress;

/** The table of some subjects in a row: areas pair by pair, footprints. For one thread. */
final class TabulationPart {
  private final PolygonLayer subjects;
  private final PolygonLayer constraints;
  private final Rivals rivals;
  private final Progress progress;
  private final PairAreas areas;
  private final Coverage coverage;

  final PairList pairs = new PairList();
  final List<Undecided> undecided = new ArrayList<>(0);
  double footprintBySubjectM2;
  double footprintM2;

  TabulationPart(
      PolygonLayer subjects, PolygonLayer constraints, Rivals rivals, Progress progress) {
    this.subjects = subjects;
    this.constraints = constraints;
    this.rivals = rivals;
    this.progress = progress;
    this.areas = new PairAreas(subjects, constraints);
    this.coverage = new Coverage(subjects.edges(), constraints.edges());
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
      addFootprint(subject, first);
    }
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

  private void addFootprint(int subject, int first) {
    int[] covers = pairs.constraintsFrom(first);
    int[] before = rivals.before(subject);
    double area = before.length > 0 ? Double.NaN : byTwos(subject, first, covers);
    if (Double.isNaN(area)) {
      Coverage.Covered covered = coverage.of(subject, covers, before);
      footprintBySubjectM2 += covered.areaM2();
      footprintM2 += covered.areaM2() - covered.rivalM2();
    } else {
      footprintBySubjectM2 += area;
      footprintM2 += area;
    }
  }

  /**
   * The sum of the pairs less what two constraints share; not a number where a constraint shares
   * ground with more than one other, for then that would be taken off too often.
   */
  private double byTwos(int subject, int first, int[] covers) {
    boolean[] shares = new boolean[covers.length];
    double area = 0;
    for (int i = 0; i < covers.length; i++) {
      area += pairs.areaM2(first + i);
      for (int j = 0; j < i; j++) {
        if (areas.overlap(subject, covers[i], covers[j])) {
          if (shares[i] || shares[j]) {
            return Double.NaN;
          }
          shares[i] = true;
          shares[j] = true;
          area -= coverage.common(subject, covers[i], covers[j]);
        }
      }
    }
    return area;
  }
}
