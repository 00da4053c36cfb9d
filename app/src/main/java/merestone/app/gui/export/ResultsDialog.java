package merestone.app.gui.export;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Named;
import merestone.app.gui.parts.Words;
import merestone.message.Language;
import merestone.review.ResultOrder;

/** Asks for the formats and the language of the results. */
public final class ResultsDialog {
  private final ResultsViewModel model;
  private final Words words;
  private final Parent root;

  @FXML private GridPane formats;
  @FXML private Label languageLabel;
  @FXML private ChoiceBox<Language> language;
  @FXML private CheckBox levelled;

  public ResultsDialog(ResultsViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    model.formats().keySet().forEach(this::offer);
    languageLabel.setLabelFor(language);
    languageLabel.textProperty().bind(words.live("image.language"));
    language.getItems().setAll(Language.values());
    language.setConverter(new Named<>(one -> words.now(LanguageNames.of(one))));
    language.valueProperty().bindBidirectional(model.languageProperty());
    levelled.textProperty().bind(words.live("results.levelled"));
    levelled.selectedProperty().bindBidirectional(model.levelledProperty());
  }

  /**
   * Shows the dialog and waits.
   *
   * @param dresser gives the dialog its owner and look
   */
  public Optional<ResultOrder> ask(Consumer<Dialog<?>> dresser) {
    ButtonType next = new ButtonType(words.now("results.next"), ButtonBar.ButtonData.OK_DONE);
    ButtonType no = new ButtonType(words.now("action.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Dialog<ResultOrder> dialog = new Dialog<>();
    dialog.setTitle(words.now("results.title"));
    dialog.setHeaderText(words.now("results.header"));
    dialog.getDialogPane().setContent(root);
    dialog.getDialogPane().getButtonTypes().setAll(next, no);
    Node button = dialog.getDialogPane().lookupButton(next);
    button.setId("chooseResults");
    button.disableProperty().bind(model.isEmpty());
    dialog.setResultConverter(pressed -> pressed == next ? model.order().orElse(null) : null);
    dresser.accept(dialog);
    return dialog.showAndWait();
  }

  private void offer(String format) {
    CheckBox box = new CheckBox(format.toUpperCase(Locale.ROOT));
    box.setId("format-" + format);
    box.selectedProperty().bindBidirectional(model.formats().get(format));
    Label what = new Label();
    what.textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> words.now(ResultOrder.description(format)), words.localeProperty()));
    what.getStyleClass().add("text-muted");
    what.setWrapText(true);
    box.accessibleHelpProperty().bind(what.textProperty());
    formats.addRow(formats.getRowCount(), box, what);
  }
}
