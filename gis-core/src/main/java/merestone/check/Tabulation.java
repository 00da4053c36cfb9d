package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import merestone.finding.FeatureRef;
import merestone.finding.Repair;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
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
 * @param footprintM2 area of union of subjects ∩ union of constraints: ground counted once, m²
 * @param footprintBySubjectM2 area of subject ∩ union of constraints, summed over subjects, m²:
 *     more than the footprint where subjects overlap each other
 * @param undecided what could not be computed
 */
public record Tabulation(
    Totals subjects,
    Totals constraints,
    List<Pair> pairs,
    double footprintM2,
    double footprintBySubjectM2,
    List<Undecided> undecided) {

  /**
   * A layer's totals.
   *
   * @param layer its title
   * @param features how many features
   * @param areaM2 their planar area after repair, overlaps counted each time
   * @param repairs features mended before use
   */
  public record Totals(String layer, int features, double areaM2, List<Repair> repairs) {}

  /**
   * Two features that share ground.
   *
   * @param subject the subject
   * @param constraint the constraint
   * @param areaM2 planar area of the shared ground
   * @param ground the shared ground; empty geometry unless asked for
   */
  public record Pair(FeatureRef subject, FeatureRef constraint, double areaM2, Geometry ground) {}

  /**
   * A pair or feature that could not be computed.
   *
   * @param subject the subject's label; empty if it is the constraint that is unusable
   * @param constraint the constraint's label; empty if it is the subject that is unusable
   * @param why the reason
   */
  public record Undecided(String subject, String constraint, String why) {}

  /**
   * Tabulates one layer against another.
   *
   * @param keepGround whether the pairs' geometries are wanted
   * @throws merestone.progress.Cancelled if the user stops the run
   */
  public static Tabulation of(
      RoleLayer subjects,
      RoleLayer constraints,
      int threads,
      boolean keepGround,
      Progress progress) {
    LayerIndex index = LayerIndex.build(constraints, threads, progress);
    List<Row> rows = subjects.table().rows();
    progress.start(Stage.CHECK, constraints.title(), 2L * rows.size());
    List<SubjectOverlay> overlays =
        OrderedWork.map(
            rows.size(),
            threads,
            i -> SubjectOverlay.of(Prepared.of(subjects, rows.get(i)), index, keepGround),
            progress);
    List<Prepared> prepared = overlays.stream().map(SubjectOverlay::subject).toList();
    List<Geometry> footprints = overlays.stream().map(SubjectOverlay::footprint).toList();
    List<Undecided> undecided = new ArrayList<>(unusable(index));
    overlays.forEach(overlay -> undecided.addAll(overlay.undecided()));
    GroundOnce.Sum once = GroundOnce.of(footprints, threads, progress);
    once.failed().forEach(place -> undecided.add(doubled(prepared.get(place))));
    return new Tabulation(
        totals(subjects.title(), prepared),
        totals(constraints.title(), index.features()),
        overlays.stream().flatMap(o -> o.pairs().stream()).toList(),
        once.areaM2(),
        footprints.stream().mapToDouble(Geometry::getArea).sum(),
        undecided);
  }

  private static Undecided doubled(Prepared subject) {
    return new Undecided(subject.ref().label(), "", "overlap with other subjects not computed");
  }

  /** Returns how many pairs share more than an area, m². */
  public long pairsAbove(double areaM2) {
    return pairs.stream().filter(pair -> pair.areaM2() > areaM2).count();
  }

  /** Returns how many subjects share ground with any constraint. */
  public long subjectsWithOverlap() {
    return pairs.stream().map(Pair::subject).distinct().count();
  }

  /** Returns the sum over all pairs, m². */
  public double sumOfPairsM2() {
    return pairs.stream().mapToDouble(Pair::areaM2).sum();
  }

  private static Totals totals(String layer, List<Prepared> features) {
    double area = features.stream().mapToDouble(f -> f.ground().getArea()).sum();
    return new Totals(layer, features.size(), area, Prepared.repairs(features));
  }

  private static List<Undecided> unusable(LayerIndex index) {
    Stream<Prepared> broken = index.features().stream().filter(f -> !f.isUsable());
    return broken.map(f -> new Undecided("", f.ref().label(), reason(f))).toList();
  }

  static String reason(Prepared feature) {
    String fault = feature.repair().fault();
    return fault.isEmpty() ? "no geometry" : fault;
  }
}
