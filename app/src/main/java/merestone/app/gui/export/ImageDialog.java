package merestone.app.gui.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Words;
import merestone.message.Language;

/** Asks for the size, resolution and language of a map image. */
public final class ImageDialog {
  /** Sizes people ask for, in pixels and dots per inch. */
  private record Preset(String name, int width, int height, int dpi) {}

  private static final List<Preset> PRESETS =
      List.of(
          new Preset("A4", 3508, 2480, 300),
          new Preset("A3", 4961, 3508, 300),
          new Preset("1920 × 1080", 1920, 1080, 96));

  private final ImageViewModel model;
  private final Words words;
  private final Parent root;

  @FXML private Label widthLabel;
  @FXML private TextField width;
  @FXML private Label heightLabel;
  @FXML private TextField height;
  @FXML private Label dpiLabel;
  @FXML private TextField dpi;
  @FXML private Label languageLabel;
  @FXML private ChoiceBox<Language> language;
  @FXML private HBox presets;
  @FXML private Label complaint;
  @FXML private Label paper;

  public ImageDialog(ImageViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    widthLabel.textProperty().bind(words.live("image.width"));
    heightLabel.textProperty().bind(words.live("image.height"));
    dpiLabel.textProperty().bind(words.live("image.dpi"));
    widthLabel.setLabelFor(width);
    heightLabel.setLabelFor(height);
    dpiLabel.setLabelFor(dpi);
    languageLabel.setLabelFor(language);
    languageLabel.textProperty().bind(words.live("image.language"));
    width.textProperty().bindBidirectional(model.widthProperty());
    height.textProperty().bindBidirectional(model.heightProperty());
    dpi.textProperty().bindBidirectional(model.dpiProperty());
    complaint.textProperty().bind(words.live(model.complaintProperty()));
    paper.textProperty().bind(words.live(model.paperProperty()));
    language.getItems().setAll(Language.values());
    language.setConverter(new Named<>(one -> words.now(LanguageNames.of(one))));
    language.valueProperty().bindBidirectional(model.languageProperty());
    PRESETS.forEach(preset -> presets.getChildren().add(button(preset)));
  }

  /**
   * Shows the dialog and waits.
   *
   * @param dresser gives the dialog its owner and look
   */
  public Optional<ImageOrder> ask(Consumer<Dialog<?>> dresser) {
    ButtonType save = new ButtonType(words.now("image.save"), ButtonBar.ButtonData.OK_DONE);
    ButtonType no = new ButtonType(words.now("action.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<ImageOrder> dialog = new Dialog<>();
    dialog.setTitle(words.now("image.title"));
    dialog.setHeaderText(words.now("image.header"));
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getButtonTypes().setAll(save, no);
    Node button = dialog.getDialogPane().lookupButton(save);
    button.setId("saveImage");
    button.disableProperty().bind(model.complaintProperty().map(text -> !text.en().isEmpty()));
    dialog.setResultConverter(pressed -> pressed == save ? model.order().orElse(null) : null);
    dresser.accept(dialog);
    return dialog.showAndWait();
  }

  private Button button(Preset preset) {
    Button button = new Button(preset.name());
    button.getStyleClass().add("small");
    button.setOnAction(
        event -> {
          model.widthProperty().set(Integer.toString(preset.width()));
          model.heightProperty().set(Integer.toString(preset.height()));
          model.dpiProperty().set(Integer.toString(preset.dpi()));
        });
    return button;
  }
}
