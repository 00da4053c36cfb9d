package merestone.map;

import java.util.List;
import merestone.message.Text;

/**
 * A layer as the map shows it.
 *
 * @param id the layer's title in the review: what visibility is switched by
 * @param title the layer's name for the legend and the layer panel
 * @param classes its classes in drawing order
 * @param labels names written on its shapes, in file order, some of them empty; those of a layer
 *     are read at each call; an empty list if the layer is not labelled
 */
public record MapLayer(String id, Text title, List<MapClass> classes, List<MapLabel> labels) {
  public MapLayer {
    classes = List.copyOf(classes);
    labels = labels instanceof LayerNames ? labels : List.copyOf(labels);
  }
}
