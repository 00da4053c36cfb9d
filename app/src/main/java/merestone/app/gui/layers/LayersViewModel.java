package merestone.app.gui.layers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import merestone.map.MapClass;
import merestone.map.MapLayer;
import merestone.map.MapScene;
import merestone.message.Text;
import merestone.review.BrokenLayer;
import merestone.review.LayerPart;
import merestone.review.LayerSummary;
import merestone.rule.Condition;

/** The layers in drawing order, the uppermost first, and what of them is visible. */
public final class LayersViewModel {
  private final ObservableList<LayerItem> items = FXCollections.observableArrayList();
  private final ObservableList<LayerItem> readableItems =
      FXCollections.unmodifiableObservableList(items);
  private final ObservableList<LayerRow> rows = FXCollections.observableArrayList();
  private final ObservableList<LayerRow> readableRows =
      FXCollections.unmodifiableObservableList(rows);
  private final ObjectProperty<LayerRow> selected = new SimpleObjectProperty<>();
  private final BooleanProperty findingsVisible = new SimpleBooleanProperty(true);
  private final Set<LayerItem> removed = new HashSet<>();
  private final Set<String> hidden;
  private List<BrokenLayer> broken = List.of();
  private Function<String, LayerPart> parts = role -> LayerPart.BACKGROUND;
  private Consumer<List<String>> reorder = ids -> {};

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
        shown.add(item(summary, Text.same(drawn.id()), reversed(drawn.classes())));
      }
    }
    layers.stream()
        .filter(layer -> open.containsKey(layer.id()))
        .forEach(layer -> shown.add(item(layer, Text.same(layer.id()), List.of())));
    removed.clear();
    broken = List.of();
    findingsVisible.set(true);
    items.setAll(shown);
    rebuild();
  }

  /** Says what part each role plays, and which layers of the review could not be used. */
  public void know(Function<String, LayerPart> partOf, List<BrokenLayer> lost) {
    parts = partOf;
    broken = List.copyOf(lost);
    rebuild();
  }

  /** Says who is told of another order: ids of the drawn layers from the bottom up. */
  void reorderBy(Consumer<List<String>> taker) {
    reorder = taker;
  }

  /** Returns the layers in drawing order, the uppermost first; those taken off the map too. */
  public ObservableList<LayerItem> items() {
    return readableItems;
  }

  /** Returns the lines of the panel: what is broken, the findings, and the layers by groups. */
  public ObservableList<LayerRow> rows() {
    return readableRows;
  }

  /** Returns the line that is selected; its value is null for none. */
  public ObjectProperty<LayerRow> selectedProperty() {
    return selected;
  }

  /** Returns the layer that is selected. */
  public Optional<LayerItem> selected() {
    return selected.get() instanceof LayerRow.Line line
        ? Optional.of(line.item())
        : Optional.empty();
  }

  /** Returns whether the map shows findings at all. */
  public BooleanProperty findingsVisibleProperty() {
    return findingsVisible;
  }

  /** Returns the filters there are, by layer. */
  public Map<String, Condition> filters() {
    Map<String, Condition> filters = new LinkedHashMap<>();
    items.forEach(
        item ->
            item.filterProperty()
                .get()
                .ifPresent(one -> filters.put(item.summary().id(), one.condition())));
    return filters;
  }

  /** Returns how many layers were taken off the map. */
  public int removedCount() {
    return removed.size();
  }

  public void showAll() {
    removed.clear();
    findingsVisible.set(true);
    items.forEach(item -> item.visibleProperty().set(true));
    rebuild();
  }

  /** Leaves a single layer visible. */
  public void showOnly(LayerItem wanted) {
    items.forEach(item -> item.visibleProperty().set(item == wanted));
    rebuild();
  }

  /** Takes a layer off the map and the panel, not out of the review or its check. */
  public void remove(LayerItem item) {
    removed.add(item);
    item.visibleProperty().set(false);
    rebuild();
  }

  /** Moves a layer up over, or down under, its neighbour; at the end it stays where it is. */
  public void move(LayerItem item, int by) {
    List<LayerItem> shown = shown();
    int to = shown.indexOf(item) + by;
    if (shown.contains(item) && to >= 0 && to < shown.size()) {
      place(item, shown.get(to), by > 0);
    }
  }

  /** Moves a group up over, or down under, the next one; at the end it stays where it is. */
  public void move(LayerRow.Group group, int by) {
    List<LayerRow.Group> groups = groups();
    int to = groups.indexOf(group) + by;
    if (groups.contains(group) && to >= 0 && to < groups.size()) {
      place(group, groups.get(to), by > 0);
    }
  }

  /** Puts a layer over or under another one. */
  public void place(LayerItem moved, LayerItem beside, boolean under) {
    if (moved != beside && items.contains(moved)) {
      place(List.of(moved), beside, under);
      rows.stream()
          .filter(row -> row instanceof LayerRow.Line line && line.item() == moved)
          .forEach(selected::set);
    }
  }

  /** Puts all layers of a group over or under all layers of another one. */
  public void place(LayerRow.Group moved, LayerRow.Group beside, boolean under) {
    if (!moved.equals(beside)) {
      List<LayerItem> others = beside.layers();
      place(moved.layers(), others.get(under ? others.size() - 1 : 0), under);
      groups().stream()
          .filter(group -> group.layers().containsAll(moved.layers()))
          .forEach(selected::set);
    }
  }

  /** Returns the group a line of the panel belongs to or heads; empty for other lines. */
  Optional<LayerRow.Group> groupOf(LayerRow row) {
    return groups().stream()
        .filter(
            group ->
                group.equals(row)
                    || row instanceof LayerRow.Line line && group.layers().contains(line.item()))
        .findFirst();
  }

  private List<LayerRow.Group> groups() {
    return rows.stream()
        .filter(LayerRow.Group.class::isInstance)
        .map(LayerRow.Group.class::cast)
        .toList();
  }

  private void place(List<LayerItem> moved, LayerItem beside, boolean under) {
    List<LayerItem> order = new ArrayList<>(items);
    order.removeAll(moved);
    order.addAll(order.indexOf(beside) + (under ? 1 : 0), moved);
    items.setAll(order);
    rebuild();
    reorder.accept(
        reversed(order).stream()
            .filter(LayerItem::isDrawn)
            .map(item -> item.summary().id())
            .toList());
  }

  /** Takes the symbols of another picture of the same layers. */
  void redrawn(MapScene scene) {
    for (MapLayer drawn : scene.layers()) {
      items.stream()
          .filter(item -> item.summary().id().equals(drawn.id()))
          .forEach(item -> item.legend(reversed(drawn.classes())));
    }
    rebuild();
  }

  private List<LayerItem> shown() {
    return items.stream().filter(item -> !removed.contains(item)).toList();
  }

  private void rebuild() {
    LayerRow before = selected.get();
    rows.setAll(new PanelRows(parts).of(shown(), broken));
    selected.set(rows.contains(before) ? before : null);
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
