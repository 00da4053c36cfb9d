package merestone.check;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import merestone.geom.topology.VertexSpacing;
import merestone.geom.topology.VertexSpacing.Kind;
import merestone.geom.topology.VertexSpacing.Spacing;
import merestone.rule.LayerDemand;
import merestone.rule.Relation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/**
 * {@link Relation#VERTEX_SPACING}: neighbouring vertices of an outline are at least so far apart. A
 * vertex that repeats the one before is at no distance from it.
 *
 * <pre>
 *   o----------o
 *   |          o  nearer than the limit to the one above: shown as a point
 *   o----------o
 * </pre>
 *
 * One finding for a feature, with the first vertex of every such edge; looks at geometries as they
 * were read.
 */
record KeepVerticesApart() implements LayerTest {

  @Override
  public LayerAnswer test(LayerTask task) {
    double least = task.demand(LayerDemand.VertexSpacing.class).distance().value();
    VertexSpacing spacing = new VertexSpacing(least, OptionalDouble.empty());
    return FeatureByFeature.testUsable(
        task,
        feature ->
            task.layer()
                .row(feature)
                .geometry()
                .map(geometry -> answer(feature, geometry, spacing))
                .orElse(LayerAnswer.CLEAR));
  }

  private static LayerAnswer answer(int feature, Geometry geometry, VertexSpacing spacing) {
    List<Spacing> near =
        spacing.of(geometry).stream().filter(found -> found.kind() != Kind.NEAR).toList();
    if (near.isEmpty()) {
      return LayerAnswer.CLEAR;
    }
    double nearest = near.stream().mapToDouble(Spacing::distanceM).min().getAsDouble();
    List<Coordinate> places = near.stream().map(found -> found.pair().getCoordinateN(0)).toList();
    Map<String, String> details =
        Map.of(
            "distance", FindingWords.decimals(nearest, 4), "count", Integer.toString(near.size()));
    return LayerAnswer.of(
        List.of(Fault.at(feature, "", Place.points(places).orElseThrow(), details)));
  }
}
