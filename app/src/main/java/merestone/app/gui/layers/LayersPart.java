package merestone.app.gui.layers;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.control.Dialog;
import javafx.stage.Window;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.run.OpenReview;
import merestone.app.gui.run.RunViewModel;
import merestone.message.UserError;
import merestone.review.BrokenLayer;
import merestone.review.LayerPart;
import merestone.review.LayerProperties;
import merestone.review.ReviewLayers;
import merestone.review.ReviewSession;
import merestone.review.SourceRepair;

/** The part of the window that shows the layers, and what can be done with each. */
public final class LayersPart {
  private final Desk desk;
  private final RunViewModel run;
  private final MapViewModel map;
  private final LayersViewModel model;
  private final Redrawing redrawing;
  private final LayerFilterViewModel filter;
  private final LayersView view;
  private LayerAsking asking;

  /** Wires the panel; it follows the review that is open. */
  public LayersPart(Desk desk, RunViewModel run, MapViewModel map, LayersViewModel model) {
    this.desk = desk;
    this.run = run;
    this.map = map;
    this.model = model;
    redrawing = new Redrawing(desk, run, map, model);
    filter = new LayerFilterViewModel(desk, run, redrawing);
    run.reviewProperty().addListener((property, before, now) -> opened(before, now));
    run.resultProperty().addListener((property, before, now) -> redrawing.replaced());
    model.selectedProperty().addListener((property, before, now) -> selected());
    define(desk.commands());
    view = new LayersView(desk, model);
    filter
        .layerProperty()
        .addListener((property, before, now) -> desk.background().onScreen(view::reveal));
    view.root().getChildren().add(new LayerFilterView(filter, desk.words()).root());
  }

  /** Says whose window dialogs lie over, and what gives them their look. */
  public void askBy(Window owner, Consumer<Dialog<?>> dresser) {
    askBy(new LayerDialogs(desk, owner, dresser));
  }

  /** Says who asks the user. */
  public void askBy(LayerAsking other) {
    asking = other;
  }

  public Parent root() {
    return view.root();
  }

  public LayerFilterViewModel filter() {
    return filter;
  }

  private void define(Commands commands) {
    ObservableValue<Boolean> layer =
        model.selectedProperty().map(row -> row instanceof LayerRow.Line).orElse(false);
    ObservableValue<Boolean> broken =
        Bindings.createBooleanBinding(
            () ->
                model.selectedProperty().get() instanceof LayerRow.Broken
                    && !run.stateProperty().get().isBusy(),
            model.selectedProperty(),
            run.stateProperty());
    ObservableValue<Boolean> open = run.reviewProperty().map(review -> true).orElse(false);
    ObservableValue<Boolean> movable =
        model.selectedProperty().map(row -> model.groupOf(row).isPresent()).orElse(false);
    commands.define(Command.LAYER_UP, () -> move(-1), movable);
    commands.define(Command.LAYER_DOWN, () -> move(1), movable);
    commands.define(
        Command.LAYER_ZOOM, () -> with(item -> map.fit(item.summary().extent())), layer);
    commands.define(Command.LAYER_FILTER, () -> with(filter::edit), layer);
    commands.define(Command.LAYER_SYMBOL, () -> with(this::editLook), layer);
    commands.define(Command.LAYER_PROPERTIES, () -> with(this::showProperties), layer);
    commands.define(Command.LAYER_ONLY, () -> with(model::showOnly), layer);
    commands.define(Command.LAYER_REMOVE, () -> with(model::remove), layer);
    commands.define(Command.LAYER_REPAIR, this::repair, broken);
    commands.define(Command.LAYERS_ALL, model::showAll, open);
  }

  private void move(int by) {
    if (model.selectedProperty().get() instanceof LayerRow.Group group) {
      model.move(group, by);
    } else {
      with(item -> model.move(item, by));
    }
  }

  private void with(Consumer<LayerItem> action) {
    model.selected().ifPresent(action);
  }

  private void opened(OpenReview before, OpenReview now) {
    if (!now.goesOn(before)) {
      redrawing.opened();
      filter.close();
    }
    ReviewSession session = now.session();
    model.know(role -> LayerPart.of(role, session.book()), session.inDetail().broken());
  }

  private void selected() {
    boolean other = model.selected().filter(item -> item == filter.layerProperty().get()).isEmpty();
    if (filter.layerProperty().get() != null && other && model.selected().isPresent()) {
      filter.edit(model.selected().get());
    }
  }

  private void editLook(LayerItem item) {
    String id = item.summary().id();
    ReviewLayers layers = layers();
    List<String> columns =
        layers.properties(id).stream()
            .flatMap(known -> known.fields().stream())
            .map(LayerProperties.Field::name)
            .toList();
    Optional<LayerAsking.Edited> edited =
        asking.look(desk.words().now(item.title()), new SymbolViewModel(layers.look(id), columns));
    edited.ifPresent(
        wanted ->
            redrawing.after(
                drawn -> {
                  if (wanted instanceof LayerAsking.Edited.Keep keep) {
                    drawn.keepLook(id, keep.look());
                  } else {
                    drawn.resetLook(id);
                  }
                }));
  }

  private void showProperties(LayerItem item) {
    layers().properties(item.summary().id()).ifPresent(known -> asking.tell(known, desk.words()));
  }

  private void repair() {
    if (model.selectedProperty().get() instanceof LayerRow.Broken row) {
      asking.source(row.layer()).ifPresent(chosen -> repair(row.layer(), chosen));
    }
  }

  private void repair(BrokenLayer layer, Path chosen) {
    Path file = run.review().orElseThrow().session().file();
    desk.background()
        .call(progress -> SourceRepair.of(file, layer, chosen))
        .onSuccess(
            repair -> {
              if (asking.mayWrite(repair)) {
                write(repair, file);
              }
            })
        .onError(UserError.class, desk.troubles()::explain)
        .onError(Throwable.class, desk.troubles()::reportBug)
        .start();
  }

  private void write(SourceRepair repair, Path file) {
    desk.background()
        .call(
            progress -> {
              repair.write();
              return file;
            })
        .onSuccess(run::open)
        .onError(UserError.class, desk.troubles()::explain)
        .onError(Throwable.class, desk.troubles()::reportBug)
        .start();
  }

  private ReviewLayers layers() {
    return run.review().orElseThrow().session().inDetail();
  }
}
