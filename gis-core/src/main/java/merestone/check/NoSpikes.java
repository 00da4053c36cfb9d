package merestone.check;

import java.util.List;
import java.util.Map;
import merestone.geom.topology.Spikes;
import merestone.geom.topology.Spikes.Spike;
import merestone.rule.LayerDemand;
import merestone.rule.Relation;
import org.locationtech.jts.geom.Coordinate;

/**
 * {@link Relation#NO_SPIKES}: no outline turns back at an angle narrower than the limit.
 *
 * <pre>
 *   +---------+
 *   |         +--------------o  the needle's tip is shown as a point
 *   |         +--------------
 *   +---------+
 * </pre>
 *
 * One finding for a feature, with all tips; looks at geometries as they were read.
 */
record NoSpikes() implements LayerTest {

  @Override
  public LayerAnswer test(LayerTask task) {
    Spikes spikes = new Spikes(task.demand(LayerDemand.NoSpikes.class).degrees());
    return FeatureByFeature.testUsable(
        task,
        feature ->
            task.layer()
                .row(feature)
                .geometry()
                .map(geometry -> answer(feature, spikes.of(geometry)))
                .orElse(LayerAnswer.CLEAR));
  }

  private static LayerAnswer answer(int feature, List<Spike> found) {
    if (found.isEmpty()) {
      return LayerAnswer.CLEAR;
    }
    double narrowest = found.stream().mapToDouble(Spike::angleDegrees).min().getAsDouble();
    List<Coordinate> tips = found.stream().map(Spike::place).toList();
    Map<String, String> details =
        Map.of(
            "angle", FindingWords.decimals(narrowest, 3), "count", Integer.toString(found.size()));
    return LayerAnswer.of(
        List.of(Fault.at(feature, "", Place.points(tips).orElseThrow(), details)));
  }
}
