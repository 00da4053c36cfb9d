package merestone.app.gui.layers;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.CommandControls;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.FirstPage;
import merestone.app.gui.parts.Fxml;

/** The layer panel. */
final class LayersView {
  /** A line with its role, in pixels. */
  private static final double FIRST_LINE = 40;

  /** Its parts are 22 high at most; it was 24 or 25 where it was measured. */
  private static final double LINE = 25;

  private static final String CLASSES = "layers.classes";
  private static final List<Command> MENU =
      List.of(
          Command.LAYER_ZOOM,
          Command.LAYER_FILTER,
          Command.LAYER_SYMBOL,
          Command.LAYER_PROPERTIES,
          Command.LAYER_UP,
          Command.LAYER_DOWN,
          Command.LAYER_ONLY,
          Command.LAYER_REMOVE,
          Command.LAYERS_ALL);

  private final Desk desk;
  private final VBox root;

  @FXML private Button up;
  @FXML private Button down;
  @FXML private Button narrow;
  @FXML private Button symbol;
  @FXML private Button properties;
  @FXML private ToggleButton classes;
  @FXML private Button all;
  @FXML private ListView<LayerRow> list;
  @FXML private Label placeholder;

  LayersView(Desk desk, LayersViewModel model) {
    this.desk = desk;
    root = Fxml.load(this);
    CommandControls controls = desk.controls();
    controls.tie(up, Command.LAYER_UP);
    controls.tie(down, Command.LAYER_DOWN);
    controls.tie(narrow, Command.LAYER_FILTER);
    controls.tie(symbol, Command.LAYER_SYMBOL);
    controls.tie(properties, Command.LAYER_PROPERTIES);
    controls.tie(all, Command.LAYERS_ALL);
    placeholder.textProperty().bind(desk.words().live("layers.empty"));
    list.accessibleTextProperty().bind(desk.words().live("layers.heading"));
    list.setItems(model.rows());
    FirstPage.grow(list, model.rows(), FIRST_LINE, desk.background().frames());
    list.setCellFactory(view -> new LayerCell(this, model, desk.words()));
    offerMenu();
    tieSelection(model);
    tieClasses();
    list.fixedCellSizeProperty()
        .bind(
            Bindings.createDoubleBinding(
                () -> isEven(model.rows()) ? LINE : Region.USE_COMPUTED_SIZE,
                classes.selectedProperty(),
                model.rows()));
  }

  /** Lines of one height need not be made, all at once, to be measured. */
  private boolean isEven(List<LayerRow> rows) {
    return !classes.isSelected() && rows.stream().noneMatch(LayerRow.Broken.class::isInstance);
  }

  /** Returns the panel; what is put under the list belongs to it. */
  VBox root() {
    return root;
  }

  boolean showsClasses() {
    return classes.isSelected();
  }

  void run(Command command) {
    desk.commands().run(command);
  }

  /** A click with the other button selects the line it is about first. */
  private void offerMenu() {
    ContextMenu menu = new ContextMenu();
    MENU.forEach(command -> menu.getItems().add(desk.controls().entry(command)));
    list.contextMenuProperty()
        .bind(
            list.getSelectionModel()
                .selectedItemProperty()
                .map(row -> row instanceof LayerRow.Line ? menu : null));
  }

  /** Brings the line that is selected on screen, after the room for the list has changed. */
  void reveal() {
    root.layout();
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
  }

  private void tieSelection(LayersViewModel model) {
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> model.selectedProperty().set(now));
    model
        .selectedProperty()
        .addListener(
            (property, before, now) -> {
              if (now != null && list.getSelectionModel().getSelectedItem() != now) {
                list.getSelectionModel().select(now);
              }
            });
  }

  private void tieClasses() {
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(desk.words().live("layers.classes"));
    classes.setTooltip(tip);
    classes.accessibleTextProperty().bind(desk.words().live("layers.classes"));
    classes.setSelected(!desk.remembered().text(CLASSES).isEmpty());
    classes
        .selectedProperty()
        .addListener(
            (property, before, now) -> {
              desk.remembered().text(CLASSES, now ? "yes" : "");
              list.refresh();
            });
  }
}
