package merestone.map;

import java.util.List;
import merestone.crs.CoordinateSystem;
import merestone.finding.Finding;
import org.locationtech.jts.geom.Envelope;

/**
 * Everything there is to draw: layers from the bottom up, conflicts on top. Immutable; safe to draw
 * from any thread.
 *
 * @param layers the layers, bottom first
 * @param findings the findings; those with evidence are drawn over the layers by level
 * @param extent the ground all layers cover; null envelope if there is nothing
 * @param crs the CRS of the run
 */
public record MapScene(
    List<MapLayer> layers, List<Finding> findings, Envelope extent, CoordinateSystem crs) {

  public MapScene {
    layers = List.copyOf(layers);
    findings = List.copyOf(findings);
  }
}
