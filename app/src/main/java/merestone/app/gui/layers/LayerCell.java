package merestone.app.gui.layers;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import merestone.app.gui.desk.Command;
import merestone.app.gui.map.Swatch;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.map.MapClass;
import merestone.message.Problem;
import merestone.review.BrokenLayer;
import merestone.review.LayerSummary;

/** One line of the panel: a layer, the head of a group, the findings, or what is broken. */
final class LayerCell extends ListCell<LayerRow> {
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

  /** A tip is no list: the whole one is among the notes. */
  private static final int TOLD = 5;

  private final LayersView view;
  private final LayersViewModel model;
  private final Words words;
  private LayerLine parts;
  private String facts = "";
  private LayerItem bound;
  private BooleanBinding groupVisible;

  private final InvalidationListener retelling = changed -> updateItem(getItem(), isEmpty());

  LayerCell(LayersView view, LayersViewModel model, Words words) {
    this.view = view;
    this.model = model;
    this.words = words;
    Tip.tell(this, () -> facts);
    // Weakly, since lists throw cells away; and not by a refresh of the list, which makes all anew.
    words.localeProperty().addListener(new WeakInvalidationListener(retelling));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    new LayerDragging(this, model);
  }

  /** Cells below the last line never show anything: what a line consists of is made for a line. */
  private void load() {
    if (parts == null) {
      parts = new LayerLine();
      setGraphic(parts);
      Tip.name(parts.zoomTo, words.live("layers.zoom"));
      parts.zoomTo.setOnAction(event -> act(Command.LAYER_ZOOM));
      parts.repair.setOnAction(event -> act(Command.LAYER_REPAIR));
    }
  }

  @Override
  protected void updateItem(LayerRow row, boolean empty) {
    super.updateItem(row, empty);
    if (parts != null) {
      release();
    }
    facts = "";
    pseudoClassStateChanged(HEAD, row instanceof LayerRow.Group);
    if (!empty) {
      load();
      clear();
      show(row);
    }
    // An empty cell keeps its parts: dressing them anew for the next line is what takes time.
    if (parts != null) {
      shows(parts, !empty);
    }
  }

  private void release() {
    if (bound != null) {
      parts.visible.selectedProperty().unbindBidirectional(bound.visibleProperty());
      bound = null;
    }
    parts.visible.selectedProperty().unbindBidirectional(model.findingsVisibleProperty());
    parts.visible.setOnAction(null);
    groupVisible = null;
  }

  private void clear() {
    parts.swatch.getChildren().clear();
    parts.legend.getChildren().clear();
    parts.legend.setManaged(false);
    parts.count.setText("");
    parts.role.setText("");
    for (Node part :
        List.of(parts.swatch, parts.filtered, parts.problems, parts.zoomTo, parts.repair)) {
      shows(part, false);
    }
    shows(parts.visible, true);
  }

  private void show(LayerRow row) {
    if (row instanceof LayerRow.Line line) {
      layer(line.item());
    } else if (row instanceof LayerRow.Group group) {
      parts.title.setText(words.now(group.words()));
      follow(group);
    } else if (row instanceof LayerRow.Broken broken) {
      broken(broken.layer());
    } else {
      parts.title.setText(words.now("layers.findings"));
      parts.visible.selectedProperty().bindBidirectional(model.findingsVisibleProperty());
    }
    parts.visible.setAccessibleText(parts.title.getText());
  }

  /** The box of a group is on while any of its layers is; it rules them all. */
  private void follow(LayerRow.Group group) {
    Observable[] layers =
        group.layers().stream().map(LayerItem::visibleProperty).toArray(Observable[]::new);
    BooleanBinding any = Bindings.createBooleanBinding(group::isVisible, layers);
    groupVisible = any;
    any.addListener(
        (property, before, now) -> {
          if (groupVisible == any) {
            parts.visible.setSelected(now);
          }
        });
    parts.visible.setSelected(any.get());
    parts.visible.setOnAction(event -> group.show(parts.visible.isSelected()));
  }

  private void layer(LayerItem item) {
    LayerSummary layer = item.summary();
    bound = item;
    parts.visible.selectedProperty().bindBidirectional(item.visibleProperty());
    parts.title.setText(words.now(item.title()));
    parts.count.setText(
        item.filterProperty()
            .get()
            .map(filter -> words.now("layers.of", figure(filter.shown()), figure(layer.features())))
            .orElseGet(() -> figure(layer.features())));
    // The counts of a filter take the room of the role, which the tip tells; so does a title like
    // it.
    String played = RoleWords.inShort(layer.role(), words);
    boolean told =
        parts.title.getText().startsWith(played) || played.startsWith(parts.title.getText());
    parts.role.setText(told || item.filterProperty().get().isPresent() ? "" : played);
    shows(parts.filtered, item.filterProperty().get().isPresent());
    shows(parts.problems, !layer.problems().isEmpty());
    shows(parts.zoomTo, true);
    shows(parts.swatch, true);
    facts = words.now(item.title()) + "\n" + facts(layer);
    drawLegend(item);
  }

  private void broken(BrokenLayer layer) {
    parts.title.setText(layer.title());
    parts.role.setText(RoleWords.inShort(layer.role(), words));
    shows(parts.visible, false);
    shows(parts.problems, true);
    shows(parts.repair, true);
    parts.repair.setText(words.now("layers.repairShort"));
    facts = list(layer.title() + "\n" + layer.path(), layer.problems());
    Label why = new Label(words.now(layer.problems().get(0).message()));
    why.setWrapText(true);
    why.getStyleClass().add("layer-broken");
    parts.legend.getChildren().add(why);
    parts.legend.setManaged(true);
  }

  private void drawLegend(LayerItem item) {
    if (!item.legend().isEmpty()) {
      parts
          .swatch
          .getChildren()
          .add(new Swatch(item.legend().stream().map(MapClass::symbol).toList()));
    }
    if (item.legend().size() > 1 && view.showsClasses()) {
      item.legend().forEach(one -> parts.legend.getChildren().add(line(one)));
      parts.legend.setManaged(true);
    }
  }

  private HBox line(MapClass one) {
    Label label = new Label(words.now(one.label()));
    label.getStyleClass().add("legend-label");
    HBox line = new HBox(8, new Swatch(one.symbol()), label);
    line.getStyleClass().add("legend-line");
    return line;
  }

  private String facts(LayerSummary layer) {
    String head =
        words.now(
            "layers.facts",
            RoleWords.full(layer.role(), words),
            layer.path(),
            layer.crsLabel(),
            layer.encoding());
    return layer.problems().isEmpty() ? head : list(head, layer.problems());
  }

  private String list(String head, List<Problem> problems) {
    String first =
        problems.stream()
            .limit(TOLD)
            .map(Problem::message)
            .map(words::now)
            .collect(Collectors.joining("\n• ", head + "\n\n• ", ""));
    return problems.size() <= TOLD
        ? first
        : first
            + "\n\n"
            + words.now("layers.moreProblems", problems.size() - TOLD, words.now("tab.notes"));
  }

  private void act(Command command) {
    getListView().getSelectionModel().select(getItem());
    view.run(command);
  }

  private void clicked(MouseEvent event) {
    boolean twice = event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2;
    if (twice && getItem() instanceof LayerRow.Line) {
      view.run(Command.LAYER_ZOOM);
    }
  }

  private static String figure(long number) {
    return Figures.count(number);
  }

  private static void shows(Node part, boolean shown) {
    part.setVisible(shown);
    part.setManaged(shown);
  }
}
