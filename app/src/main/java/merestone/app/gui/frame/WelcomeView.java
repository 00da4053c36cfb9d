package merestone.app.gui.frame;

import java.nio.file.Path;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.ProgressView;
import merestone.app.gui.run.RunState;
import merestone.app.gui.run.RunViewModel;

/** The first screen: what this is and the ways to begin. */
public final class WelcomeView {
  private final Parent root;
  private final Actions actions;

  @FXML private Label tagline;
  @FXML private Label promise;
  @FXML private Button open;
  @FXML private Button sample;
  @FXML private Label drop;
  @FXML private VBox recent;
  @FXML private Label recentHeading;
  @FXML private VBox recentFiles;
  @FXML private StackPane progress;

  /**
   * Builds the first screen.
   *
   * @param hasSample whether there is a sample to open
   */
  public WelcomeView(RunViewModel run, Actions actions, boolean hasSample, Words words) {
    this.actions = actions;
    root = Fxml.load(this);
    tagline.textProperty().bind(words.live("welcome.tagline"));
    promise.textProperty().bind(words.live("welcome.promise"));
    open.textProperty().bind(words.live("action.open"));
    open.setOnAction(event -> actions.chooseReview());
    sample.textProperty().bind(words.live("action.openSample"));
    sample.setOnAction(event -> actions.openSample());
    sample.setManaged(hasSample);
    sample.setVisible(hasSample);
    drop.textProperty().bind(words.live("welcome.drop"));
    recentHeading.textProperty().bind(words.live("welcome.recent"));
    progress.getChildren().setAll(new ProgressView(run, words).root());
    root.visibleProperty().bind(run.reviewProperty().isNull());
    open.disableProperty().bind(run.stateProperty().map(RunState::isBusy));
    sample.disableProperty().bind(run.stateProperty().map(RunState::isBusy));
  }

  public Parent root() {
    return root;
  }

  /** Shows the reviews opened last. */
  public void showRecent(List<Path> files) {
    recent.setVisible(!files.isEmpty());
    recent.setManaged(!files.isEmpty());
    recentFiles.getChildren().setAll(files.stream().limit(4).map(this::link).toList());
  }

  private Hyperlink link(Path file) {
    Hyperlink link = new Hyperlink(file.toString());
    link.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    link.setMaxWidth(520);
    link.setOnAction(event -> actions.open(file));
    return link;
  }
}
