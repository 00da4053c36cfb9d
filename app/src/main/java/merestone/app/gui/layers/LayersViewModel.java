package merestone.app.gui.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.map.MapClass;
import merestone.map.MapLayer;
import merestone.map.MapScene;
import merestone.message.Text;
import merestone.review.LayerSummary;

/** The layers in drawing order, the uppermost first, and which of them are visible. */
public final class LayersViewModel {
  private final ObservableList<LayerItem> items = FXCollections.observableArrayList();
  private final ObservableList<LayerItem> readable =
      FXCollections.unmodifiableObservableList(items);
  private final Set<String> hidden;

  /**
   * Prepares an empty panel.
   *
   * @param hidden takes the ids of the layers that are switched off
   */
  public LayersViewModel(Set<String> hidden) {
    this.hidden = hidden;
  }

  /** Shows the layers of a review; a layer nobody draws comes last. */
  public void show(List<LayerSummary> layers, MapScene scene) {
    Map<String, LayerSummary> open =
        layers.stream()
            .collect(Collectors.toMap(LayerSummary::id, Function.identity(), (a, b) -> a));
    List<LayerItem> shown = new ArrayList<>();
    for (MapLayer drawn : reversed(scene.layers())) {
      LayerSummary summary = open.remove(drawn.id());
      if (summary != null) {
        shown.add(item(summary, drawn.title(), reversed(drawn.classes())));
      }
    }
    layers.stream()
        .filter(layer -> open.containsKey(layer.id()))
        .forEach(layer -> shown.add(item(layer, Text.same(layer.id()), List.of())));
    items.setAll(shown);
  }

  public ObservableList<LayerItem> items() {
    return readable;
  }

  public void showAll() {
    items.forEach(item -> item.visibleProperty().set(true));
  }

  /** Leaves a single layer visible. */
  public void showOnly(LayerItem wanted) {
    items.forEach(item -> item.visibleProperty().set(item == wanted));
  }

  private LayerItem item(LayerSummary summary, Text title, List<MapClass> legend) {
    LayerItem item = new LayerItem(summary, title, legend);
    item.visibleProperty().set(!hidden.contains(summary.id()));
    item.visibleProperty().addListener((property, before, now) -> switchTo(summary.id(), now));
    return item;
  }

  private void switchTo(String id, boolean visible) {
    if (visible) {
      hidden.remove(id);
    } else {
      hidden.add(id);
    }
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> turned = new ArrayList<>(list);
    Collections.reverse(turned);
    return turned;
  }
}
