package merestone.app.gui.layers;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.geometry.Point2D;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.util.Duration;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.message.Text;
import merestone.review.FilterAnswer;

/** The filter of a layer, under the list of layers. */
final class LayerFilterView {
  private final LayerFilterViewModel model;
  private final Words words;
  private final Parent root;
  private final ContextMenu choices = new ContextMenu();
  private final PauseTransition patience = new PauseTransition(Duration.millis(250));

  @FXML private Label name;
  @FXML private Button close;
  @FXML private TextField text;
  @FXML private Label outcome;
  @FXML private Label note;
  @FXML private Button apply;
  @FXML private Button clear;

  LayerFilterView(LayerFilterViewModel model, Words words) {
    this.model = model;
    this.words = words;
    root = Fxml.load(this);
    note.textProperty().bind(words.live("layers.filter.note"));
    apply.textProperty().bind(words.live("layers.filter.apply"));
    Tooltip tip = new Tooltip();
    tip.textProperty().bind(words.live("layers.filter.clear"));
    clear.setTooltip(tip);
    clear.accessibleTextProperty().bind(words.live("layers.filter.clear"));
    Tip.name(close, words.live("action.close"));
    text.accessibleTextProperty().bind(words.live("layers.filter"));
    text.textProperty().bindBidirectional(model.textProperty());
    text.setPromptText("DLBM = '0101' AND …");
    tie();
    model.answerProperty().addListener((property, before, now) -> tell());
    words.localeProperty().addListener((property, before, now) -> tell());
    model.layerProperty().addListener((property, before, now) -> show(now));
    show(null);
  }

  Parent root() {
    return root;
  }

  private void tie() {
    choices.setAnchorLocation(PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
    text.localToSceneTransformProperty().addListener((property, before, now) -> follow());
    apply.setOnAction(event -> model.apply());
    clear.setOnAction(event -> model.clear());
    close.setOnAction(event -> model.close());
    text.setOnAction(event -> model.apply());
    patience.setOnFinished(event -> tried());
    text.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (!event.getCharacter().isBlank() || event.getCharacter().equals(" ")) {
            patience.playFromStart();
          }
        });
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
      complete();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !choices.isShowing()) {
      model.close();
      event.consume();
    }
  }

  private void tried() {
    if (model.layerProperty().get() != null) {
      model.attempt();
      complete();
    }
  }

  private void show(LayerItem item) {
    root.setVisible(item != null);
    root.setManaged(item != null);
    choices.hide();
    if (item != null) {
      name.setText(words.now(item.title()));
      text.requestFocus();
      text.end();
    }
  }

  private void complete() {
    model.complete(text.getCaretPosition(), this::offer);
  }

  private void offer(List<String> completions) {
    choices.getItems().clear();
    for (String completion : completions) {
      MenuItem item = new MenuItem(completion);
      item.setMnemonicParsing(false);
      item.setOnAction(event -> take(completion));
      choices.getItems().add(item);
    }
    if (completions.isEmpty() || !text.isFocused()) {
      choices.hide();
    } else {
      Point2D corner = corner();
      choices.show(text, corner.getX(), corner.getY());
    }
  }

  private Point2D corner() {
    return text.localToScreen(0, 0);
  }

  /** Under the field stands what is wrong; where that grows, the field moves up. */
  private void follow() {
    if (choices.isShowing()) {
      Point2D corner = corner();
      choices.setAnchorX(corner.getX());
      choices.setAnchorY(corner.getY());
    }
  }

  private void take(String completion) {
    int cursor = model.take(completion, text.getCaretPosition());
    text.positionCaret(cursor);
    model.attempt();
  }

  private void tell() {
    Optional<FilterAnswer> answer = model.answerProperty().get();
    Optional<FilterAnswer.Fault> fault = answer.flatMap(FilterAnswer::fault);
    outcome.getStyleClass().remove("danger-text");
    fault.ifPresent(found -> outcome.getStyleClass().add("danger-text"));
    outcome.setText(words.now(answer.map(this::outcome).orElse(Text.same(""))));
    apply.setDisable(fault.isPresent());
  }

  private Text outcome(FilterAnswer answer) {
    return answer
        .fault()
        .map(
            found ->
                words.text(
                    "layers.filter.fault",
                    found.line(),
                    found.column(),
                    found.what(),
                    found.remedy()))
        .orElseGet(
            () ->
                words.text(
                    "layers.filter.shown",
                    Figures.count(answer.shown()),
                    Figures.count(answer.all())));
  }
}
