package merestone.report;

import java.util.List;
import java.util.Optional;
import merestone.finding.Area;

/**
 * An area in every unit a reviewer asks for. Hectares and 亩 are of the area that decides.
 *
 * @param planar area in the plane of the projection, m²
 * @param ellipsoidal area on the ellipsoid, m²
 * @param hectares the deciding area, ha
 * @param mu the deciding area, 亩
 */
record Figures(Amount planar, Amount ellipsoidal, Amount hectares, Amount mu) {

  static Figures of(Area area, double decidingM2) {
    return new Figures(
        Amount.squareMetres(area.planarM2()),
        Amount.squareMetres(area.ellipsoidalM2()),
        Amount.hectares(decidingM2),
        Amount.mu(decidingM2));
  }

  /** Returns the conflicts' areas added up in their order; empty if none is about ground. */
  static Optional<Figures> sum(List<FindingFacts> conflicts) {
    if (conflicts.stream().allMatch(facts -> facts.area().isEmpty())) {
      return Optional.empty();
    }
    Area area = Area.ZERO;
    double deciding = 0;
    for (FindingFacts facts : conflicts) {
      area = area.plus(facts.area().orElse(Area.ZERO));
      deciding += facts.decidingM2().orElse(0.0);
    }
    return Optional.of(of(area, deciding));
  }
}
