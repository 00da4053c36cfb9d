package merestone.app.gui.findings;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;

/** The further conditions: lists of values to choose from, and a range of areas. */
final class FilterPopup {
  private static final double LIST_WIDTH = 230;
  private static final double LIST_HEIGHT = 150;

  private final FindingsFilter filter;
  private final Words words;
  private final Popup popup = new Popup();

  FilterPopup(FindingsFilter filter, Words words) {
    this.filter = filter;
    this.words = words;
  }

  /** Lets a button show and hide the panel. */
  void tie(ToggleButton button) {
    button.textProperty().bind(words.live("filter.more"));
    VBox panel = new VBox(10, lists(), new AreaFields(filter.area(), words).root());
    panel.setId("filterPanel");
    panel.getStyleClass().add("filter-panel");
    popup.getContent().setAll(panel);
    popup.setAutoHide(true);
    // A list takes the key for itself, and so do fields: it is asked before them.
    panel.addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    popup.setOnHidden(event -> button.setSelected(false));
    button.setOnAction(event -> turn(button, panel));
  }

  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      popup.hide();
      event.consume();
    }
  }

  private void turn(ToggleButton button, VBox panel) {
    if (!button.isSelected()) {
      popup.hide();
      return;
    }
    Bounds at = button.localToScreen(button.getBoundsInLocal());
    popup.show(button.getScene().getWindow(), at.getMinX(), at.getMaxY() + 4);
    popup.setAnchorX(at.getMaxX() - panel.getWidth());
    if (popup.getAnchorY() + panel.getHeight()
        > button.getScene().getWindow().getY() + button.getScene().getWindow().getHeight()) {
      popup.setAnchorY(at.getMinY() - 4 - panel.getHeight());
    }
  }

  private TilePane lists() {
    TilePane tiles = new TilePane(12, 10);
    tiles.setPrefColumns(2);
    filter.choices().forEach(choice -> tiles.getChildren().add(list(choice)));
    return tiles;
  }

  private VBox list(Choice choice) {
    Label heading = new Label();
    heading.getStyleClass().add("text-bold");
    words.localeProperty().addListener((p, before, now) -> head(heading, choice));
    choice.chosenProperty().addListener((p, before, now) -> head(heading, choice));
    choice
        .options()
        .addListener((ListChangeListener<Choice.Option>) change -> head(heading, choice));
    head(heading, choice);
    ListView<Choice.Option> list = new ListView<>(choice.options());
    list.getStyleClass().addAll("dense", "bordered");
    heading.setLabelFor(list);
    list.setPrefSize(LIST_WIDTH, LIST_HEIGHT);
    list.setCellFactory(owner -> new OptionCell(choice));
    words.localeProperty().addListener((property, before, now) -> list.refresh());
    return new VBox(4, heading, list);
  }

  private void head(Label heading, Choice choice) {
    String name = words.now(choice.name());
    heading.setText(
        choice.isOpen()
            ? words.now("filter.every", name, choice.options().size())
            : words.now("filter.some", name, choice.chosenProperty().get().size()));
  }

  /** A value with its box and its count. */
  private final class OptionCell extends ListCell<Choice.Option> {
    private final Choice choice;
    private final CheckBox box = new CheckBox();
    private final Label count = new Label();
    private final HBox line;

    /** Held by the cell alone: lists make their cells anew with every language. */
    private final InvalidationListener marking = changed -> mark();

    OptionCell(Choice choice) {
      this.choice = choice;
      Region gap = new Region();
      HBox.setHgrow(gap, Priority.ALWAYS);
      count.getStyleClass().add("text-muted");
      count.setMinWidth(USE_PREF_SIZE);
      box.setMinWidth(0);
      line = new HBox(6, box, gap, count);
      setPrefWidth(0);
      Tip.tell(this, () -> isEmpty() ? "" : box.getText());
      box.setOnAction(event -> choice.choose(getItem().value(), box.isSelected()));
      choice.chosenProperty().addListener(new WeakInvalidationListener(marking));
    }

    @Override
    protected void updateItem(Choice.Option option, boolean empty) {
      super.updateItem(option, empty);
      setGraphic(empty ? null : line);
      if (!empty) {
        box.setText(words.now(option.words()));
        count.setText(Figures.count(option.count()));
        mark();
      }
    }

    private void mark() {
      box.setSelected(
          getItem() != null && choice.chosenProperty().get().contains(getItem().value()));
    }
  }
}
