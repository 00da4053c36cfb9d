package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.finding.Area;
import merestone.finding.DoubleCover;

/**
 * The ground of all subjects of a layer under the same two constraint layers, added up.
 *
 * @param layers the three layers
 * @param subjects how many subjects have such ground
 * @param area their ground under both
 * @param ellipsoidal the same on the ellipsoid
 */
record DoubleCoverLine(Layers layers, int subjects, Amount area, Amount ellipsoidal) {

  /** A subject layer and two constraint layers. */
  record Layers(String subject, String constraint, String other) {}

  static List<DoubleCoverLine> of(List<DoubleCover> covers) {
    Map<Layers, List<Area>> grouped = new LinkedHashMap<>();
    for (DoubleCover cover : covers) {
      Layers layers = new Layers(cover.subject().layer(), cover.layer(), cover.other());
      grouped.computeIfAbsent(layers, fresh -> new ArrayList<>()).add(cover.area());
    }
    return grouped.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static DoubleCoverLine of(Layers layers, List<Area> areas) {
    Area sum = areas.stream().reduce(Area.ZERO, Area::plus);
    return new DoubleCoverLine(
        layers,
        areas.size(),
        Amount.squareMetres(sum.planarM2()),
        Amount.squareMetres(sum.ellipsoidalM2()));
  }
}
