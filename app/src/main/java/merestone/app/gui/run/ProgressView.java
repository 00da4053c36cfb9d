package merestone.app.gui.run;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.progress.Pace;

/** How far the job under way is, and the button that stops it. */
public final class ProgressView {
  private final Parent root;

  @FXML private Label stage;
  @FXML private Label subject;
  @FXML private ProgressBar bar;
  @FXML private Label percent;
  @FXML private Label counts;
  @FXML private Label speed;
  @FXML private Button cancel;

  public ProgressView(RunViewModel model, Words words) {
    root = Fxml.load(this);
    cancel.textProperty().bind(words.live("action.cancel"));
    cancel.setOnAction(event -> model.cancel());
    stage.textProperty().bind(words.live(model.progressProperty().map(p -> p.stage().text())));
    subject.textProperty().bind(model.progressProperty().map(Pace::subject));
    bar.progressProperty().bind(model.progressProperty().map(p -> p.fraction().orElse(-1)));
    percent.textProperty().bind(words.live(model.progressProperty().map(Pace::share)));
    counts.textProperty().bind(words.live(model.progressProperty().map(Pace::counts)));
    speed.textProperty().bind(words.live(model.progressProperty().map(Pace::speed)));
    root.visibleProperty().bind(model.stateProperty().map(RunState::isBusy));
    root.managedProperty().bind(root.visibleProperty());
  }

  public Parent root() {
    return root;
  }
}
