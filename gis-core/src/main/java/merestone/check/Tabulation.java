package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import merestone.finding.ByClass;
import merestone.finding.Repair;
import merestone.finding.Rungs;
import merestone.progress.Progress;
import merestone.progress.Stage;
import org.locationtech.jts.geom.Geometry;

/**
 * Tabulates the intersection of a polygon layer with another: every pair that shares area, and the
 * ground of each subject covered by the constraints, counted once. No rules, no verdict. The same
 * input gives the same table at any number of threads.
 *
 * @param subjects totals of the subject layer
 * @param constraints totals of the constraint layer
 * @param pairs every pair with an area above zero, by subject then constraint
 * @param footprint the ground the pairs cover
 * @param byClass the same by class of the constraints; empty if they were not classed
 * @param rungs how many pairs were decided on which step of the ladder
 * @param undecided what could not be computed
 */
public record Tabulation(
    Totals subjects,
    Totals constraints,
    PairList pairs,
    Footprint footprint,
    Optional<Division> byClass,
    Rungs rungs,
    List<Undecided> undecided) {

  /**
   * A layer's totals.
   *
   * @param layer its title
   * @param features how many features
   * @param areaM2 their planar area after repair, overlaps counted each time
   * @param repairs features mended before use
   */
  public record Totals(String layer, int features, double areaM2, List<Repair> repairs) {
    static Totals of(PolygonLayer layer) {
      return new Totals(layer.title(), layer.size(), layer.areaM2(), layer.repairs());
    }
  }

  /**
   * The ground covered by the constraints.
   *
   * @param onceM2 area of union of subjects ∩ union of constraints: ground counted once, m²
   * @param bySubjectM2 area of subject ∩ union of constraints, summed over subjects, m²: more than
   *     the former where subjects overlap each other
   */
  public record Footprint(double onceM2, double bySubjectM2) {
    static final Footprint NONE = new Footprint(0, 0);

    Footprint plus(Footprint other) {
      return new Footprint(onceM2 + other.onceM2, bySubjectM2 + other.bySubjectM2);
    }

    Footprint minus(Footprint other) {
      return new Footprint(onceM2 - other.onceM2, bySubjectM2 - other.bySubjectM2);
    }
  }

  /**
   * The table by class of the constraints.
   *
   * @param column the column the classes are from
   * @param parts a part for each class, by its value; not stated comes last
   * @param overlapBetweenClasses by how much the footprints of the classes sum to more than the
   *     footprint: ground under two classes counts once here, under three twice
   */
  public record Division(String column, List<ClassTotals> parts, Footprint overlapBetweenClasses) {
    static Division of(Classes classes, SortedMap<String, ClassTotals> parts, Footprint all) {
      Footprint sum =
          parts.values().stream()
              .map(ClassTotals::footprint)
              .reduce(Footprint.NONE, Footprint::plus);
      return new Division(classes.column(), List.copyOf(parts.values()), sum.minus(all));
    }
  }

  /**
   * What one class of constraints shares with the subjects.
   *
   * @param value what the column says; empty where it says nothing
   * @param pairs how many pairs share area
   * @param sumOfPairsM2 their area, m²
   * @param footprint the ground they cover
   */
  public record ClassTotals(String value, int pairs, double sumOfPairsM2, Footprint footprint) {
    static ClassTotals of(String value, Footprints.Cover cover, Footprint footprint) {
      return new ClassTotals(value, cover.features().length, cover.sumM2(), footprint);
    }

    ClassTotals plus(ClassTotals other) {
      return new ClassTotals(
          value,
          pairs + other.pairs,
          sumOfPairsM2 + other.sumOfPairsM2,
          footprint.plus(other.footprint));
    }
  }

  /**
   * A pair or feature that could not be computed.
   *
   * @param subject the subject's label; empty if it is the constraint that is unusable
   * @param constraint the constraint's label; empty if it is the subject that is unusable
   * @param why the reason
   */
  public record Undecided(String subject, String constraint, String why) {}

  /**
   * Tabulates one layer against others, one table each.
   *
   * @throws merestone.progress.Cancelled if the user stops the run
   */
  public static List<Tabulation> of(
      PolygonLayer subjects, List<PolygonLayer> constraints, int threads, Progress progress) {
    Rivals rivals = Rivals.of(subjects, threads, progress);
    List<Tabulation> tables = new ArrayList<>();
    for (PolygonLayer layer : constraints) {
      progress.start(Stage.CHECK, layer.title(), subjects.size());
      layer.tree();
      tables.add(
          joined(
              subjects,
              layer,
              OrderedWork.ranges(
                  subjects.size(),
                  threads,
                  (from, to) -> new TabulationPart(subjects, layer, rivals, progress).of(from, to),
                  progress)));
    }
    return tables;
  }

  private static Tabulation joined(
      PolygonLayer subjects, PolygonLayer constraints, List<TabulationPart> parts) {
    PairList pairs = new PairList();
    List<Undecided> undecided = new ArrayList<>();
    constraints
        .unusable()
        .forEach((record, why) -> undecided.add(new Undecided("", constraints.label(record), why)));
    Rungs rungs = Rungs.NONE;
    Footprint footprint = Footprint.NONE;
    SortedMap<String, ClassTotals> byClass = new TreeMap<>(ByClass.ORDER);
    for (TabulationPart part : parts) {
      pairs.addAll(part.pairs);
      undecided.addAll(part.undecided);
      rungs = rungs.plus(part.rungs());
      footprint = footprint.plus(part.footprint);
      part.byClass.forEach((value, some) -> byClass.merge(value, some, ClassTotals::plus));
    }
    Footprint all = footprint;
    return new Tabulation(
        Totals.of(subjects),
        Totals.of(constraints),
        pairs,
        all,
        constraints.classes().map(classes -> Division.of(classes, byClass, all)),
        rungs,
        undecided);
  }

  /**
   * Returns the geometries of the pairs, in their order, made while they are taken; an empty one
   * where the ground could not be made. Close the answer.
   *
   * @param from the subject layer the table was made of
   * @param by the constraint layer
   * @param threads how many threads may work ahead
   * @param progress asked for cancel only; who takes the geometries counts them
   */
  public WorkAhead<Geometry> pieces(
      PolygonLayer from, PolygonLayer by, int threads, Progress progress) {
    return new WorkAhead<>(
        pairs.size(),
        threads,
        (first, end) -> new PairGround(from, by).of(pairs, first, end),
        progress);
  }
}
