package merestone.report;

import java.util.AbstractList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import merestone.layer.LayerRows;
import merestone.layer.Row;
import merestone.rule.AreaKind;
import merestone.triage.Decision;
import merestone.triage.Standing;
import merestone.triage.Status;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.Puntal;

/**
 * One finding with what every format derives from it, so that all of them agree. Derived when asked
 * for: a dossier may hold millions.
 *
 * @param finding the finding
 * @param kind the area that decides, unless the rule says otherwise
 * @param rows the features of each layer, by its title
 * @param standing what reviewers decided about it
 */
record FindingFacts(
    Finding finding, AreaKind kind, Map<String, LayerRows> rows, Optional<Standing> standing) {

  /** Returns the facts of all findings, in their order; each is made when it is asked for. */
  static List<FindingFacts> of(Dossier dossier) {
    Map<String, LayerRows> rows = new HashMap<>();
    dossier.layers().forEach(layer -> rows.put(layer.title(), layer.table().rows()));
    List<Finding> findings = dossier.findings().all();
    AreaKind kind = dossier.settings().area();
    return new AbstractList<>() {
      @Override
      public FindingFacts get(int index) {
        Finding finding = findings.get(index);
        return new FindingFacts(
            finding, kind, rows, Optional.ofNullable(dossier.standings().get(finding.id())));
      }

      @Override
      public int size() {
        return findings.size();
      }
    };
  }

  /** Returns the conflict's area by the kind that decides; empty if undecided, or no ground. */
  Optional<Double> decidingM2() {
    return area().map(area -> area.in(finding.rule().area(kind)));
  }

  /**
   * Returns a point inside the conflict; for an undecided finding the middle of the subject's
   * extent, empty if the subject has no usable coordinates.
   */
  Optional<Coordinate> at() {
    // The middle of the extent, not an interior point: the geometry may be the very thing at fault.
    return finding.evidence().isPresent()
        ? finding
            .evidence()
            .flatMap(it -> Optional.ofNullable(it.where().getInteriorPoint().getCoordinate()))
        : bbox().map(Envelope::centre);
  }

  /** Returns the extent {@link #at} belongs to. */
  Optional<Envelope> bbox() {
    return finding
        .evidence()
        .map(it -> it.where().getEnvelopeInternal())
        .or(this::subject)
        .filter(FindingFacts::isFinite);
  }

  private Optional<Envelope> subject() {
    return row().map(Row::extent);
  }

  private Optional<Row> row() {
    int record = finding.subject().record();
    return Optional.ofNullable(rows.get(finding.subject().layer()))
        .filter(layer -> record >= 0 && record < layer.size())
        .map(layer -> layer.get(record));
  }

  /** Returns the planar and ellipsoidal area in conflict; empty if undecided, or no ground. */
  Optional<Area> area() {
    return finding.evidence().flatMap(FindingFacts::area);
  }

  /** Returns the points in conflict; empty if the place is none. */
  Optional<Geometry> points() {
    return finding.evidence().map(Evidence::where).filter(Puntal.class::isInstance);
  }

  /** Returns the lines in conflict; empty if the place is none. */
  Optional<Geometry> lines() {
    return finding.evidence().map(Evidence::where).filter(Lineal.class::isInstance);
  }

  /** Returns the ground in conflict; empty if undecided, or if the place is no ground. */
  Optional<Geometry> ground() {
    return finding.evidence().map(Evidence::where).filter(FindingFacts::isGround);
  }

  /** Returns the polygon judged, as it was read, if nothing could be said of it. */
  Optional<Geometry> undecided() {
    return finding.kind() != Finding.Kind.UNDECIDED || finding.evidence().isPresent()
        ? Optional.empty()
        : row()
            .flatMap(Row::geometry)
            .filter(FindingFacts::isGround)
            .filter(shape -> isFinite(shape.getEnvelopeInternal()));
  }

  private static Optional<Area> area(Evidence evidence) {
    return isGround(evidence.where()) ? Optional.of(evidence.area()) : Optional.empty();
  }

  private static boolean isGround(Geometry where) {
    return where instanceof Polygonal;
  }

  /**
   * Returns the status that counts: open where nobody decided, or the conflict has changed since.
   */
  Status status() {
    return decision().map(Decision::status).orElse(Status.OPEN);
  }

  /** Returns the decision that counts. */
  Optional<Decision> decision() {
    return standing.flatMap(Standing::current);
  }

  /** Returns a decision of an earlier run, about the conflict as it then was. */
  Optional<Decision> earlier() {
    return standing.flatMap(Standing::earlier);
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
