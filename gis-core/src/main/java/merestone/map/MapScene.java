package merestone.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import merestone.crs.CoordinateSystem;
import merestone.finding.Evidence;
import merestone.finding.FeatureRef;
import merestone.finding.Finding;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Everything there is to draw: layers from the bottom up, conflicts on top. Immutable; safe to draw
 * from any thread.
 *
 * @param layers the layers, bottom first
 * @param findings the findings; those with a place are drawn over the layers by kind
 * @param subjects gives the shape of a finding's subject as it was read; empty if the subject has
 *     no geometry. Safe from many threads
 * @param extent the ground all layers cover; null envelope if there is nothing
 * @param crs the CRS of the run
 * @param styles how findings and the ground are drawn
 */
public record MapScene(
    List<MapLayer> layers,
    List<Finding> findings,
    Function<FeatureRef, Optional<Geometry>> subjects,
    Envelope extent,
    CoordinateSystem crs,
    MapStyles styles) {

  /** A scene in the standard styles. */
  public MapScene(
      List<MapLayer> layers,
      List<Finding> findings,
      Function<FeatureRef, Optional<Geometry>> subjects,
      Envelope extent,
      CoordinateSystem crs) {
    this(layers, findings, subjects, extent, crs, MapStyles.standard());
  }

  public MapScene {
    layers = List.copyOf(layers);
    findings = List.copyOf(findings);
    extent = new Envelope(extent);
  }

  /** Returns a copy of the extent: an envelope can be changed by whoever holds it. */
  @Override
  public Envelope extent() {
    return new Envelope(extent);
  }

  /** Returns the ground a finding is about: its evidence, else its subject; empty if neither. */
  public Optional<Geometry> where(Finding finding) {
    return finding.evidence().map(Evidence::where).or(() -> subject(finding));
  }

  /** Returns the shape of a finding's subject; empty if it has no geometry. */
  public Optional<Geometry> subject(Finding finding) {
    return subjects.apply(finding.subject());
  }

  /** Returns the finding with an id; empty if there is none. */
  public Optional<Finding> finding(String id) {
    return findings.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** Returns the ground to show for a finding, subject and conflict; null envelope if unknown. */
  public Envelope extentOf(Finding finding) {
    Envelope all = new Envelope();
    subject(finding).ifPresent(shape -> all.expandToInclude(shape.getEnvelopeInternal()));
    where(finding).ifPresent(shape -> all.expandToInclude(shape.getEnvelopeInternal()));
    return all;
  }
}
