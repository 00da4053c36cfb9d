package merestone.app.gui.layers;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import merestone.app.gui.map.Swatch;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.map.MapClass;
import merestone.map.Symbol;
import merestone.message.Problem;
import merestone.review.LayerSummary;

/** One layer: visible or not, how it looks, what it holds. */
final class LayerCell extends ListCell<LayerItem> {
  private final LayersViewModel model;
  private final Consumer<LayerItem> zoom;
  private final Words words;
  private final Parent root;
  private final Tooltip facts = new Tooltip();
  private LayerItem shown;

  @FXML private CheckBox visible;
  @FXML private StackPane swatch;
  @FXML private Label title;
  @FXML private Label subtitle;
  @FXML private Node problems;
  @FXML private Button zoomTo;
  @FXML private VBox legend;

  LayerCell(LayersViewModel model, Consumer<LayerItem> zoom, Words words) {
    this.model = model;
    this.zoom = zoom;
    this.words = words;
    this.root = Fxml.load(this);
    facts.setShowDuration(Duration.INDEFINITE);
    facts.setWrapText(true);
    facts.setMaxWidth(420);
    zoomTo.setOnAction(event -> zoom.accept(getItem()));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
  }

  @Override
  protected void updateItem(LayerItem item, boolean empty) {
    super.updateItem(item, empty);
    if (shown != null) {
      visible.selectedProperty().unbindBidirectional(shown.visibleProperty());
    }
    shown = empty ? null : item;
    setGraphic(empty ? null : root);
    setTooltip(empty ? null : facts);
    setContextMenu(empty ? null : menu());
    if (!empty) {
      show(item);
    }
  }

  private void show(LayerItem item) {
    LayerSummary layer = item.summary();
    visible.selectedProperty().bindBidirectional(item.visibleProperty());
    title.setText(words.now(item.title()));
    subtitle.setText(words.now("layers.subtitle", Figures.count(layer.features()), layer.role()));
    problems.setVisible(!layer.problems().isEmpty());
    problems.setManaged(problems.isVisible());
    zoomTo.setAccessibleText(words.now("layers.zoom"));
    facts.setText(facts(layer));
    drawLegend(item);
  }

  private void drawLegend(LayerItem item) {
    boolean several = item.legend().size() > 1;
    swatch.getChildren().clear();
    legend.getChildren().clear();
    legend.setManaged(several);
    if (several) {
      item.legend().forEach(one -> legend.getChildren().add(line(one)));
    }
    if (!item.legend().isEmpty()) {
      List<Symbol> symbols = item.legend().stream().map(MapClass::symbol).toList();
      swatch.getChildren().add(new Swatch(symbols));
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
    String facts = words.now("layers.facts", layer.path(), layer.crsLabel(), layer.encodingLabel());
    if (layer.problems().isEmpty()) {
      return facts;
    }
    return layer.problems().stream()
        .limit(5)
        .map(Problem::message)
        .map(words::now)
        .collect(Collectors.joining("\n• ", facts + "\n\n• ", ""));
  }

  private ContextMenu menu() {
    return new ContextMenu(
        entry(words.now("layers.zoom"), () -> zoom.accept(getItem())),
        entry(words.now("layers.showOnly"), () -> model.showOnly(getItem())),
        entry(words.now("layers.showAll"), model::showAll));
  }

  private static MenuItem entry(String words, Runnable action) {
    MenuItem entry = new MenuItem(words);
    entry.setOnAction(event -> action.run());
    return entry;
  }

  private void clicked(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && shown != null) {
      zoom.accept(shown);
    }
  }
}
