package merestone.app.gui.layers;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Words;
import merestone.review.LayerProperties;

/** Shows everything that is known of a layer, to be copied. */
final class PropertiesDialog {
  private final LayerProperties layer;
  private final PropertiesText text;
  private final Words words;

  PropertiesDialog(LayerProperties layer, Words words) {
    this.layer = layer;
    this.words = words;
    text = new PropertiesText(layer, words);
  }

  /** Shows the dialog; it can stay open beside the work. */
  void show(Consumer<Dialog<?>> dresser) {
    ButtonType copy = new ButtonType(words.now("properties.copy"), ButtonBar.ButtonData.LEFT);
    ButtonType close = new ButtonType(words.now("action.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<Void> dialog = new Dialog<>();
    dialog.initModality(javafx.stage.Modality.NONE);
    dialog.setTitle(words.now("properties.title"));
    dialog.setHeaderText(layer.summary().id());
    dialog.setResizable(true);
    VBox content = new VBox(10, facts(), fields());
    if (!layer.problems().isEmpty()) {
      content.getChildren().add(wrapped(text.problems().strip()));
    }
    content.getStyleClass().add("properties");
    dialog.getDialogPane().setContent(content);
    dialog.getDialogPane().setPrefWidth(720);
    dialog.getDialogPane().getButtonTypes().setAll(copy, close);
    dialog
        .getDialogPane()
        .lookupButton(copy)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              Clip.text(dialog.getDialogPane(), text.all());
              event.consume();
            });
    dresser.accept(dialog);
    dialog.show();
  }

  private ScrollPane facts() {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("symbol-grid");
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(new ColumnConstraints(110), values);
    for (PropertiesText.Line line : text.facts()) {
      Label name = new Label(line.name());
      name.getStyleClass().add("text-muted");
      GridPane.setValignment(name, javafx.geometry.VPos.TOP);
      grid.addRow(grid.getRowCount(), name, wrapped(line.value()));
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setPrefHeight(370);
    scroll.getStyleClass().add("edge-to-edge");
    return scroll;
  }

  private TableView<LayerProperties.Field> fields() {
    TableView<LayerProperties.Field> table = new TableView<>();
    table.getStyleClass().add("dense");
    table.setAccessibleText(words.now("properties.field"));
    TableColumn<LayerProperties.Field, String> name =
        new TableColumn<>(words.now("properties.field"));
    name.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue().name()));
    TableColumn<LayerProperties.Field, String> type =
        new TableColumn<>(words.now("properties.type"));
    type.setCellValueFactory(cell -> new SimpleStringProperty(cell.getValue().type()));
    name.setPrefWidth(300);
    type.setPrefWidth(200);
    table.getColumns().add(name);
    table.getColumns().add(type);
    table.getItems().setAll(layer.fields());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    table.setPrefHeight(180);
    return table;
  }

  private static Label wrapped(String words) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }
}
