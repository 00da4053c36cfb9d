package merestone.map;

import java.util.List;
import merestone.message.Text;
import org.locationtech.jts.geom.Geometry;

/**
 * Polygons of a layer that share a symbol and a line in the legend.
 *
 * @param label the legend's line
 * @param symbol how they are drawn
 * @param shapes the polygons, in the CRS of the run; those of a layer are made at each call
 */
public record MapClass(Text label, Symbol symbol, List<Geometry> shapes) {
  public MapClass {
    shapes = shapes instanceof LayerShapes ? shapes : List.copyOf(shapes);
  }
}
