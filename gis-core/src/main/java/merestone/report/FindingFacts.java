package merestone.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.layer.LayerRows;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygonal;

/**
 * One finding with what every format derives from it, worked out once so that all of them agree.
 *
 * @param finding the finding
 * @param decidingM2 the conflict's area by the kind that decides; empty if undecided, or no ground
 * @param at a point inside the conflict; for an undecided finding the middle of the subject's
 *     extent, empty if the subject has no usable coordinates
 * @param bbox the extent {@code at} belongs to
 */
record FindingFacts(
    Finding finding,
    Optional<Double> decidingM2,
    Optional<Coordinate> at,
    Optional<Envelope> bbox) {

  /** Returns the facts of all findings, in their order. */
  static List<FindingFacts> of(Dossier dossier) {
    Map<String, LayerRows> rows = new HashMap<>();
    dossier.layers().forEach(layer -> rows.put(layer.title(), layer.table().rows()));
    return dossier.findings().all().stream().map(f -> of(f, dossier, rows)).toList();
  }

  private static FindingFacts of(Finding finding, Dossier dossier, Map<String, LayerRows> rows) {
    Optional<Evidence> evidence = finding.evidence();
    if (evidence.isPresent()) {
      Geometry where = evidence.get().where();
      return new FindingFacts(
          finding,
          area(evidence.get()).map(a -> a.in(finding.rule().area(dossier.settings().area()))),
          Optional.ofNullable(where.getInteriorPoint().getCoordinate()),
          Optional.of(where.getEnvelopeInternal()).filter(FindingFacts::isFinite));
    }
    // The middle of the extent, not an interior point: the geometry may be the very thing at fault.
    Optional<Envelope> extent =
        Optional.ofNullable(rows.get(finding.subject().layer()))
            .filter(layer -> finding.subject().record() < layer.size())
            .map(layer -> layer.get(finding.subject().record()).extent())
            .filter(FindingFacts::isFinite);
    return new FindingFacts(finding, Optional.empty(), extent.map(Envelope::centre), extent);
  }

  /** Returns the planar and ellipsoidal area in conflict; empty if undecided, or no ground. */
  Optional<Area> area() {
    return finding.evidence().flatMap(FindingFacts::area);
  }

  /** Returns the ground in conflict; empty if undecided, or if the place is no ground. */
  Optional<Geometry> ground() {
    return finding.evidence().map(Evidence::where).filter(FindingFacts::isGround);
  }

  private static Optional<Area> area(Evidence evidence) {
    return isGround(evidence.where()) ? Optional.of(evidence.area()) : Optional.empty();
  }

  private static boolean isGround(Geometry where) {
    return where instanceof Polygonal;
  }

  /** Returns what the constraint features contribute, largest first. */
  List<Evidence.Part> parts() {
    return finding.evidence().map(Evidence::parts).orElse(List.of());
  }

  /** Returns the constraint feature that contributes most; empty for ground outside everything. */
  Optional<FeatureRef> constraint() {
    return parts().stream().findFirst().map(Evidence.Part::constraint);
  }

  private static boolean isFinite(Envelope extent) {
    return !extent.isNull()
        && Double.isFinite(extent.getMinX() + extent.getMaxX())
        && Double.isFinite(extent.getMinY() + extent.getMaxY());
  }
}
