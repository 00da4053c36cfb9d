package merestone.app.gui.run;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** The banner with the verdict, or with what to do to get one. */
public final class VerdictView {
  private final Parent root;
  private final RunViewModel run;

  @FXML private Region banner;
  @FXML private FontIcon icon;
  @FXML private FlowPane saying;
  @FXML private Label headline;
  @FXML private Label sentence;
  @FXML private Button notChecked;
  @FXML private Label outdated;
  @FXML private Label earlier;
  @FXML private Button check;

  /**
   * Builds the banner.
   *
   * @param showLedger shows what was not checked
   */
  public VerdictView(VerdictViewModel model, RunViewModel run, Runnable showLedger, Words words) {
    this.run = run;
    root = Fxml.load(this);
    headline
        .textProperty()
        .bind(words.live(model.headlineProperty().map(Headline::key).map(words::text)));
    // A sentence too long for what is left of the line goes below the headline, and wraps.
    sentence.maxWidthProperty().bind(saying.widthProperty());
    sentence.textProperty().bind(words.live(model.sentenceProperty()));
    notChecked.textProperty().bind(words.live("verdict.showNotChecked"));
    notChecked.setOnAction(event -> showLedger.run());
    check.textProperty().bind(words.live("action.check"));
    check.setOnAction(event -> run.check());
    outdated.textProperty().bind(words.live("verdict.outdated"));
    earlier.textProperty().bind(words.live("verdict.earlier"));
    run.outdatedProperty().addListener((property, before, now) -> appear());
    model.headlineProperty().addListener((property, before, now) -> show(now));
    run.stateProperty().addListener((property, before, now) -> appear());
    show(model.headlineProperty().get());
    appear();
  }

  public Parent root() {
    return root;
  }

  /** Says the headline alone while there is no room, and the sentence beside the pointer. */
  public void shortenWhile(ObservableValue<Boolean> low) {
    sentence.visibleProperty().bind(low.map(now -> !now));
    sentence.managedProperty().bind(sentence.visibleProperty());
    Tip.tell(headline, () -> sentence.isVisible() ? "" : sentence.getText());
  }

  private void show(Headline now) {
    banner.getStyleClass().removeIf(style -> style.startsWith("verdict-"));
    banner.getStyleClass().add(now.styleClass());
    icon.setIconLiteral(now.icon());
    toggle(notChecked, now == Headline.INCOMPLETE);
  }

  private void appear() {
    RunState state = run.stateProperty().get();
    toggle(root, !state.isBusy());
    toggle(outdated, run.outdatedProperty().get());
    toggle(earlier, run.earlierProperty().get());
    toggle(check, state != RunState.CHECKED || run.outdatedProperty().get());
  }

  private static void toggle(javafx.scene.Node node, boolean on) {
    node.setVisible(on);
    node.setManaged(on);
  }
}
