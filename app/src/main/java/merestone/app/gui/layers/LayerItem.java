package merestone.app.gui.layers;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import merestone.map.MapClass;
import merestone.message.Text;
import merestone.review.LayerSummary;
import merestone.rule.Condition;

/** One layer of the panel: what it is, how it is drawn, whether and what of it is visible. */
public final class LayerItem {
  private final LayerSummary summary;
  private final Text title;
  private final BooleanProperty visible = new SimpleBooleanProperty(true);
  private final ReadOnlyObjectWrapper<Optional<Filter>> filter =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private List<MapClass> legend;

  /**
   * A filter of what the map shows.
   *
   * @param shown how many features meet it
   */
  public record Filter(Condition condition, long shown) {}

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

  /** Returns whether the map draws it at all. */
  public boolean isDrawn() {
    return !legend.isEmpty() || filter.get().isPresent();
  }

  public BooleanProperty visibleProperty() {
    return visible;
  }

  public ReadOnlyObjectProperty<Optional<Filter>> filterProperty() {
    return filter.getReadOnlyProperty();
  }

  void filter(Optional<Filter> wanted) {
    filter.set(wanted);
  }

  void legend(List<MapClass> now) {
    legend = List.copyOf(now);
  }
}
