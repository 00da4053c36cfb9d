package merestone.app.gui.error;

import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Words;
import merestone.message.UserError;
import org.kordamp.ikonli.javafx.FontIcon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows troubles as dialogs; logs a fault of the program once. */
public final class ErrorDialogs implements Troubles {
  private static final Logger LOG = LoggerFactory.getLogger(ErrorDialogs.class);

  private final Words words;
  private final Consumer<Alert> dresser;

  /**
   * Prepares the dialogs.
   *
   * @param dresser gives a dialog its owner and look
   */
  public ErrorDialogs(Words words, Consumer<Alert> dresser) {
    this.words = words;
    this.dresser = dresser;
  }

  @Override
  public void explain(UserError error) {
    show(Trouble.of(error, words));
  }

  @Override
  public void reportBug(Throwable fault) {
    LOG.error("fault {}", BugCode.of(fault), fault);
    show(Trouble.of(fault, words));
  }

  private void show(Trouble trouble) {
    ButtonType copy = new ButtonType(words.now("error.copy"), ButtonBar.ButtonData.LEFT);
    ButtonType close = new ButtonType(words.now("error.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
    Alert alert = new Alert(Alert.AlertType.ERROR, "", copy, close);
    alert.initModality(Modality.WINDOW_MODAL);
    alert.setTitle(words.now(trouble.ours() ? "error.title.ours" : "error.title.yours"));
    alert.setHeaderText(trouble.what());
    DialogPane pane = alert.getDialogPane();
    pane.setGraphic(icon(trouble));
    pane.setContent(remedy(trouble));
    pane.setPrefWidth(620);
    // The copy button must not close the dialog.
    pane.lookupButton(copy)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              Clip.text(pane, trouble.all());
              event.consume();
            });
    ((Button) pane.lookupButton(close)).setDefaultButton(true);
    dresser.accept(alert);
    alert.show();
  }

  private static FontIcon icon(Trouble trouble) {
    FontIcon icon = new FontIcon(trouble.ours() ? "mdal-bug_report" : "mdal-error_outline");
    icon.getStyleClass().addAll("dialog-icon", "danger");
    return icon;
  }

  private VBox remedy(Trouble trouble) {
    Label remedy = new Label(trouble.remedy());
    remedy.setWrapText(true);
    remedy.setMinHeight(Label.USE_PREF_SIZE);
    remedy.setId("troubleRemedy");
    VBox content = new VBox(remedy, details(trouble));
    content.getStyleClass().add("remedy");
    return content;
  }

  private TitledPane details(Trouble trouble) {
    TextArea lines = new TextArea(trouble.details());
    lines.setEditable(false);
    lines.setPrefRowCount((int) Math.min(12, Math.max(2, trouble.details().lines().count())));
    lines.getStyleClass().add("mono");
    TitledPane details = new TitledPane(words.now("error.details"), lines);
    details.setAnimated(false);
    details.setExpanded(false);
    details.getStyleClass().add("dense");
    // Told after the skin, which has the new height by then.
    details
        .skinProperty()
        .addListener(
            skin ->
                details.expandedProperty().addListener((property, before, now) -> fit(details)));
    return details;
  }

  private static void fit(TitledPane details) {
    details.getScene().getWindow().sizeToScene();
  }
}
