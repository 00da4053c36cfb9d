package merestone.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.DoubleCover;
import merestone.message.Text;

/**
 * The ground of all subjects of a layer under the same two constraint layers, added up.
 *
 * @param layers the three layers
 * @param subjects how many subjects have such ground that was measured
 * @param area their ground under both
 * @param ellipsoidal the same on the ellipsoid
 * @param notDetermined of how many subjects such ground could not be determined
 * @param why the reason of the first of those; empty if there is none
 */
record DoubleCoverLine(
    Layers layers,
    int subjects,
    Amount area,
    Amount ellipsoidal,
    int notDetermined,
    Optional<Text> why) {

  /** A subject layer and two constraint layers. */
  record Layers(String subject, String constraint, String other) {}

  static List<DoubleCoverLine> of(List<DoubleCover> covers) {
    Map<Layers, List<DoubleCover>> grouped = new LinkedHashMap<>();
    for (DoubleCover cover : covers) {
      Layers layers = new Layers(cover.subject().layer(), cover.layer(), cover.other());
      grouped.computeIfAbsent(layers, fresh -> new ArrayList<>()).add(cover);
    }
    return grouped.entrySet().stream().map(e -> of(e.getKey(), e.getValue())).toList();
  }

  private static DoubleCoverLine of(Layers layers, List<DoubleCover> covers) {
    List<Area> areas = covers.stream().map(DoubleCover::area).flatMap(Optional::stream).toList();
    Area sum = areas.stream().reduce(Area.ZERO, Area::plus);
    return new DoubleCoverLine(
        layers,
        areas.size(),
        Amount.squareMetres(sum.planarM2()),
        Amount.squareMetres(sum.ellipsoidalM2()),
        covers.size() - areas.size(),
        covers.stream().filter(cover -> cover.area().isEmpty()).map(DoubleCover::why).findFirst());
  }
}
