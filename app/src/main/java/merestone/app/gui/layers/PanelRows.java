package merestone.app.gui.layers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import merestone.review.BrokenLayer;
import merestone.review.LayerPart;

/**
 * Sorts layers into the lines of the panel. Order is that of drawing: layers of one part that do
 * not lie next to each other have several heads.
 */
final class PanelRows {
  private final Function<String, LayerPart> parts;

  PanelRows(Function<String, LayerPart> parts) {
    this.parts = parts;
  }

  List<LayerRow> of(List<LayerItem> layers, List<BrokenLayer> broken) {
    List<LayerRow> rows = new ArrayList<>();
    if (layers.isEmpty() && broken.isEmpty()) {
      return rows;
    }
    broken.forEach(one -> rows.add(new LayerRow.Broken(one)));
    rows.add(new LayerRow.Findings());
    int from = 0;
    while (from < layers.size()) {
      String head = head(layers.get(from));
      int to = from;
      while (to < layers.size() && head(layers.get(to)).equals(head)) {
        to++;
      }
      rows.add(new LayerRow.Group(head, layers.subList(from, to)));
      layers.subList(from, to).forEach(item -> rows.add(new LayerRow.Line(item)));
      from = to;
    }
    return rows;
  }

  private String head(LayerItem item) {
    if (!item.isDrawn()) {
      return "layers.group.notDrawn";
    }
    return switch (parts.apply(item.summary().role())) {
      case PROPOSED -> "layers.group.proposed";
      case CONTROL -> "layers.group.control";
      case BACKGROUND -> "layers.group.background";
    };
  }
}
