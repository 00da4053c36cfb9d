package merestone.app.gui.layers;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.StringProperty;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import merestone.app.gui.map.Swatch;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Words;
import merestone.map.Symbol;

/** Lets the look of a layer be edited, with a sample that follows. */
final class SymbolDialog {
  private final SymbolViewModel model;
  private final Words words;
  private final GridPane grid = new GridPane();
  private final StackPane sample = new StackPane();
  private final Label writing = new Label("0123");

  SymbolDialog(SymbolViewModel model, Words words) {
    this.model = model;
    this.words = words;
    grid.getStyleClass().add("symbol-grid");
    ColumnConstraints names = new ColumnConstraints();
    ColumnConstraints controls = new ColumnConstraints(220);
    controls.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().setAll(names, controls);
    sample.getStyleClass().add("symbol-sample");
    writing.getStyleClass().add("symbol-writing");
    fill();
    model.symbolBinding().addListener((property, before, now) -> draw());
    model.labelColumnProperty().addListener((property, before, now) -> draw());
    model.labelSizeProperty().addListener((property, before, now) -> draw());
    draw();
  }

  /** Shows the dialog and waits. */
  Optional<LayerAsking.Edited> ask(String title, Consumer<Dialog<?>> dresser) {
    ButtonType keep = new ButtonType(words.now("symbol.keep"), ButtonBar.ButtonData.OK_DONE);
    ButtonType usual = new ButtonType(words.now("symbol.standard"), ButtonBar.ButtonData.LEFT);
    ButtonType no = new ButtonType(words.now("symbol.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<LayerAsking.Edited> dialog = new Dialog<>();
    dialog.setTitle(words.now("symbol.title"));
    dialog.setHeaderText(words.now("symbol.header", title));
    dialog.getDialogPane().setContent(grid);
    dialog.getDialogPane().getButtonTypes().setAll(keep, usual, no);
    dialog
        .getDialogPane()
        .lookupButton(usual)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              dialog.setResult(new LayerAsking.Edited.Standard());
              dialog.close();
              event.consume();
            });
    dialog.setResultConverter(
        pressed -> pressed == keep ? new LayerAsking.Edited.Keep(model.look()) : null);
    dresser.accept(dialog);
    return dialog.showAndWait();
  }

  private void fill() {
    if (model.classes().size() > 1) {
      row("symbol.class", classes());
    }
    row("symbol.fill", colour(model.fillProperty()));
    row("symbol.opacity", opacity());
    row("symbol.outline", colour(model.outlineProperty()));
    row("symbol.width", spinner(model.widthProperty(), 0, 5, 0.05));
    row("symbol.hatch", hatch());
    row("symbol.label", labels());
    row("symbol.labelSize", spinner(model.labelSizeProperty(), 0.8, 20, 0.2));
    row("symbol.sample", sample);
    Label note = new Label(words.now("symbol.note"));
    note.setWrapText(true);
    note.getStyleClass().add("layer-subtitle");
    grid.add(note, 0, grid.getRowCount(), 2, 1);
  }

  private void row(String key, Node control) {
    Label name = new Label(words.now(key));
    name.setLabelFor(control);
    if (control instanceof Spinner<?> spinner) {
      spinner.getEditor().setAccessibleText(words.now(key));
    }
    name.setMinWidth(Label.USE_PREF_SIZE);
    grid.addRow(grid.getRowCount(), name, control);
  }

  private ChoiceBox<Integer> classes() {
    ChoiceBox<Integer> box = new ChoiceBox<>();
    for (int i = 0; i < model.classes().size(); i++) {
      box.getItems().add(i);
    }
    box.setConverter(new Named<>(i -> words.now(model.classes().get(i).label())));
    box.setValue(0);
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().addListener((property, before, now) -> model.choose(now));
    return box;
  }

  private ChoiceBox<Symbol.Hatch> hatch() {
    ChoiceBox<Symbol.Hatch> box = new ChoiceBox<>();
    box.getItems().setAll(Arrays.asList(Symbol.Hatch.values()));
    box.setConverter(new Named<>(one -> words.now(name(one))));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().bindBidirectional(model.hatchProperty());
    return box;
  }

  private static String name(Symbol.Hatch hatch) {
    return switch (hatch) {
      case NONE -> "symbol.hatch.none";
      case RISING -> "symbol.hatch.rising";
      case FALLING -> "symbol.hatch.falling";
      case CROSSED -> "symbol.hatch.crossed";
      case LEVEL -> "symbol.hatch.level";
      case DOTTED -> "symbol.hatch.dotted";
    };
  }

  private ChoiceBox<String> labels() {
    ChoiceBox<String> box = new ChoiceBox<>();
    box.getItems().add("");
    box.getItems().addAll(model.columns());
    box.setConverter(
        new Named<>(column -> column.isEmpty() ? words.now("symbol.label.none") : column));
    box.setMaxWidth(Double.MAX_VALUE);
    box.valueProperty().bindBidirectional(model.labelColumnProperty());
    return box;
  }

  private Slider opacity() {
    Slider slider = new Slider(0, 100, model.opacityProperty().get());
    slider.setBlockIncrement(5);
    slider.setShowTickLabels(true);
    slider.setMajorTickUnit(25);
    slider.valueProperty().bindBidirectional(model.opacityProperty());
    return slider;
  }

  private static ColorPicker colour(StringProperty hex) {
    ColorPicker picker = new ColorPicker(Color.web(hex.get()));
    picker.setMaxWidth(Double.MAX_VALUE);
    picker.valueProperty().addListener((property, before, now) -> hex.set(hex(now)));
    hex.addListener((property, before, now) -> picker.setValue(Color.web(now)));
    return picker;
  }

  private static String hex(Color colour) {
    return String.format(
        "#%02x%02x%02x",
        Math.round(colour.getRed() * 255),
        Math.round(colour.getGreen() * 255),
        Math.round(colour.getBlue() * 255));
  }

  private static Spinner<Double> spinner(
      DoubleProperty value, double least, double most, double step) {
    Spinner<Double> spinner = new Spinner<>(least, most, value.get(), step);
    spinner.setEditable(true);
    spinner.setMaxWidth(Double.MAX_VALUE);
    spinner.valueProperty().addListener((property, before, now) -> value.set(now));
    value.addListener(
        (property, before, now) -> spinner.getValueFactory().setValue(now.doubleValue()));
    spinner.focusedProperty().addListener((property, before, now) -> spinner.commitValue());
    return spinner;
  }

  private void draw() {
    writing.setVisible(!model.labelColumnProperty().get().isEmpty());
    writing.setStyle("-fx-font-size: " + model.labelSizeProperty().get() * 96 / 25.4 + "px;");
    sample.getChildren().setAll(new Swatch(model.symbolBinding().get(), 200, 72), writing);
  }
}
