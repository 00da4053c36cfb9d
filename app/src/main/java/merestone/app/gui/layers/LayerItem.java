package merestone.app.gui.layers;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import merestone.map.MapClass;
import merestone.message.Text;
import merestone.review.LayerSummary;

/** One layer of the panel: what it is, how it is drawn, whether it is visible. */
public final class LayerItem {
  private final LayerSummary summary;
  private final Text title;
  private final List<MapClass> legend;
  private final BooleanProperty visible = new SimpleBooleanProperty(true);

  LayerItem(LayerSummary summary, Text title, List<MapClass> legend) {
    this.summary = summary;
    this.title = title;
    this.legend = List.copyOf(legend);
  }

  public LayerSummary summary() {
    return summary;
  }

  public Text title() {
    return title;
  }

  /** Returns the classes with their symbols, first that which lies on top. */
  public List<MapClass> legend() {
    return legend;
  }

  public BooleanProperty visibleProperty() {
    return visible;
  }
}
