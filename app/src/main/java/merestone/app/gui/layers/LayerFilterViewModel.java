package merestone.app.gui.layers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.run.RunViewModel;
import merestone.app.gui.work.Running;
import merestone.review.FilterAnswer;
import merestone.review.LayerProperties;
import merestone.review.ReviewLayers;

/** The filter of one layer while it is written: what it comes to, and what can stand next. */
public final class LayerFilterViewModel {
  private static final int VALUES = 500;

  private final Desk desk;
  private final RunViewModel run;
  private final Redrawing redrawing;
  private final ObjectProperty<LayerItem> layer = new SimpleObjectProperty<>();
  private final StringProperty text = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Optional<FilterAnswer>> answer =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Map<String, List<String>> values = new HashMap<>();
  private Running trial = Running.NOTHING;
  private Running applying = Running.NOTHING;
  private Optional<LayerItem> applied = Optional.empty();

  LayerFilterViewModel(Desk desk, RunViewModel run, Redrawing redrawing) {
    this.desk = desk;
    this.run = run;
    this.redrawing = redrawing;
  }

  /** Returns the layer whose filter is written; its value is null while none is. */
  public ObjectProperty<LayerItem> layerProperty() {
    return layer;
  }

  public StringProperty textProperty() {
    return text;
  }

  /** Returns what the text comes to; empty until it was tried. */
  public ReadOnlyObjectProperty<Optional<FilterAnswer>> answerProperty() {
    return answer.getReadOnlyProperty();
  }

  /** Begins with the filter that a layer has. */
  public void edit(LayerItem item) {
    values.clear();
    answer.set(Optional.empty());
    layer.set(item);
    text.set(item.filterProperty().get().map(one -> one.condition().ecql()).orElse(""));
    attempt();
  }

  public void close() {
    trial.cancel();
    layer.set(null);
  }

  /** Tries the text and tells what it comes to. */
  public void attempt() {
    trial.cancel();
    trial = find(answer::set);
  }

  /**
   * Lets the map show only what meets the filter, if nothing is wrong with it. It is carried out
   * also if the text is changed or the filter closed meanwhile; what is applied to the same layer
   * next takes its place.
   */
  public void apply() {
    LayerItem item = layer.get();
    trial.cancel();
    if (applied.filter(item::equals).isPresent()) {
      applying.cancel();
    }
    applied = Optional.of(item);
    applying =
        find(
            found -> {
              applied = applied.filter(other -> other != item);
              if (layer.get() == item) {
                answer.set(found);
              }
              found.ifPresent(one -> narrow(item, one));
            });
  }

  /** Lets the map show everything of the layer. */
  public void clear() {
    text.set("");
    apply();
  }

  /** Gives what can stand at the cursor; values are read in the background. */
  public void complete(int cursor, Consumer<List<String>> taker) {
    FilterSpot spot = FilterSpot.at(text.get(), cursor);
    List<String> columns = columns();
    Optional<String> column = spot.column().filter(columns::contains);
    boolean closed = FilterSpot.isClosed(text.get(), cursor);
    if (spot.column().isEmpty() && !closed) {
      taker.accept(spot.columns(columns));
    } else if (column.isEmpty()) {
      taker.accept(List.of());
    } else if (values.containsKey(column.get())) {
      taker.accept(spot.values(values.get(column.get())));
    } else {
      read(column.get(), found -> taker.accept(spot.values(found)));
    }
  }

  /** Puts a completion in place of the begun word, and returns where the cursor goes. */
  public int take(String completion, int cursor) {
    FilterSpot spot = FilterSpot.at(text.get(), cursor);
    text.set(text.get().substring(0, spot.start()) + completion + text.get().substring(cursor));
    return spot.start() + completion.length();
  }

  private void read(String column, Consumer<List<String>> taker) {
    String id = layer.get().summary().id();
    ReviewLayers layers = layers();
    desk.background()
        .call(progress -> layers.values(id, column, VALUES, progress))
        .onSuccess(
            found -> {
              values.put(column, found);
              taker.accept(found);
            })
        .onError(Throwable.class, desk.troubles()::reportBug)
        .start();
  }

  private List<String> columns() {
    return layers().properties(layer.get().summary().id()).stream()
        .flatMap(known -> known.fields().stream())
        .map(LayerProperties.Field::name)
        .toList();
  }

  private Running find(Consumer<Optional<FilterAnswer>> taker) {
    String ecql = text.get();
    String id = layer.get().summary().id();
    ReviewLayers layers = layers();
    return desk.background()
        .call(progress -> layers.filter(id, ecql, progress))
        .onSuccess(found -> taker.accept(Optional.of(found)))
        .onError(Throwable.class, desk.troubles()::reportBug)
        .start();
  }

  private void narrow(LayerItem item, FilterAnswer found) {
    if (found.condition().isEmpty()) {
      return;
    }
    item.filter(
        found
            .condition()
            .flatMap(condition -> condition.ifAny())
            .map(condition -> new LayerItem.Filter(condition, found.shown())));
    redrawing.after(layers -> {});
  }

  private ReviewLayers layers() {
    return run.review().orElseThrow().session().inDetail();
  }
}
