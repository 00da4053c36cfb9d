package merestone.map;

import java.util.List;

/**
 * A layer as the map shows it.
 *
 * @param id the layer's title in the review: what visibility is switched by
 * @param title the layer's name for the legend and the layer panel
 * @param classes its classes in drawing order
 */
public record MapLayer(String id, merestone.message.Text title, List<MapClass> classes) {
  public MapLayer {
    classes = List.copyOf(classes);
  }
}
