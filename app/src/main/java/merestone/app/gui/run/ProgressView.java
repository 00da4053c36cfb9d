package merestone.app.gui.run;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.app.gui.work.ProgressState;

/** How far the job under way is, and the button that stops it. */
public final class ProgressView {
  private final Words words;
  private final Parent root;

  @FXML private Label stage;
  @FXML private Label subject;
  @FXML private ProgressBar bar;
  @FXML private Label percent;
  @FXML private Button cancel;

  public ProgressView(RunViewModel model, Words words) {
    this.words = words;
    root = Fxml.load(this);
    cancel.textProperty().bind(words.live("action.cancel"));
    cancel.setOnAction(event -> model.cancel());
    stage
        .textProperty()
        .bind(words.live(model.progressProperty().map(ProgressState::stage).map(s -> s.text())));
    subject.textProperty().bind(model.progressProperty().map(ProgressState::subject));
    bar.progressProperty().bind(model.progressProperty().map(ProgressState::fraction));
    percent
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> percent(model.progressProperty().get()), model.progressProperty()));
    root.visibleProperty().bind(model.stateProperty().map(RunState::isBusy));
    root.managedProperty().bind(root.visibleProperty());
  }

  public Parent root() {
    return root;
  }

  private String percent(ProgressState state) {
    return state.fraction() < 0
        ? words.now("progress.count", state.done())
        : Math.round(state.fraction() * 100) + " %";
  }
}
