package merestone.app.gui.layers;

import java.util.List;
import merestone.review.BrokenLayer;

/** A line of the layer panel. */
public sealed interface LayerRow {

  /** The findings, which lie over all layers. */
  record Findings() implements LayerRow {}

  /**
   * The head of layers that play the same part and lie next to each other.
   *
   * @param words the key of its name
   */
  record Group(String words, List<LayerItem> layers) implements LayerRow {
    public Group {
      layers = List.copyOf(layers);
    }

    /** Returns whether any of its layers is visible. */
    boolean isVisible() {
      return layers.stream().anyMatch(layer -> layer.visibleProperty().get());
    }

    /** Switches its layers on or off. */
    void show(boolean visible) {
      layers.forEach(layer -> layer.visibleProperty().set(visible));
    }
  }

  /** A layer. */
  record Line(LayerItem item) implements LayerRow {}

  /** A layer that is missing or cannot be used. */
  record Broken(BrokenLayer layer) implements LayerRow {}
}
