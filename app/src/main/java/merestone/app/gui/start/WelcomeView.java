package merestone.app.gui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.desk.Section;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import merestone.app.gui.run.ProgressView;
import merestone.app.gui.run.RunState;
import merestone.app.gui.run.RunViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** The first screen: what this is and the ways to begin. */
public final class WelcomeView {
  private static final int RECENT = 6;

  private final Parent root;
  private final Words words;
  private final Consumer<Path> openRecent;
  private final Consumer<Path> forget;

  @FXML private Label tagline;
  @FXML private Label promise;
  @FXML private VBox drop;
  @FXML private Label dropWords;
  @FXML private Label dropKinds;
  @FXML private Button create;
  @FXML private Button open;
  @FXML private Button sample;
  @FXML private VBox recent;
  @FXML private Label recentHeading;
  @FXML private Hyperlink clear;
  @FXML private VBox recentFiles;
  @FXML private StackPane progress;

  /**
   * Builds the first screen.
   *
   * @param openRecent opens a review of the list
   * @param forget takes one that is gone off the list
   */
  WelcomeView(Desk desk, RunViewModel run, Consumer<Path> openRecent, Consumer<Path> forget) {
    this.words = desk.words();
    this.openRecent = openRecent;
    this.forget = forget;
    root = Fxml.load(this);
    tagline.textProperty().bind(words.live("welcome.tagline"));
    promise.textProperty().bind(words.live("welcome.promise"));
    dropWords.textProperty().bind(words.live("welcome.drop"));
    dropKinds.textProperty().bind(words.live("welcome.dropKinds"));
    recentHeading.textProperty().bind(words.live("welcome.recent"));
    clear.textProperty().bind(words.live("menu.recent.clear"));
    progress.getChildren().setAll(new ProgressView(run, words).root());
    offer(desk.commands());
    drop.disableProperty().bind(run.stateProperty().map(RunState::isBusy));
    clear.setOnAction(
        event -> {
          desk.remembered().forgetRecent();
          showRecent(List.of());
        });
  }

  public Parent root() {
    return root;
  }

  /** Shows the reviews opened last; those that are gone struck through. */
  void showRecent(List<Path> files) {
    recent.setVisible(!files.isEmpty());
    recent.setManaged(!files.isEmpty());
    recentFiles.getChildren().setAll(files.stream().limit(RECENT).map(this::line).toList());
  }

  private void offer(Commands commands) {
    button(create, commands, Command.NEW);
    boolean hasSample = commands.in(Section.OPEN).contains(Command.OPEN_SAMPLE);
    sample.setManaged(hasSample);
    sample.setVisible(hasSample);
    button(open, commands, Command.OPEN);
    if (hasSample) {
      button(sample, commands, Command.OPEN_SAMPLE);
    }
  }

  private void button(Button button, Commands commands, Command command) {
    button.textProperty().bind(words.live(command.words()));
    button.disableProperty().bind(commands.enabled(command).map(enabled -> !enabled));
    button.setOnAction(event -> commands.run(command));
  }

  private Node line(Path file) {
    boolean there = Files.isRegularFile(file);
    Hyperlink link = new Hyperlink(file.getFileName().toString());
    Label folder = new Label(String.valueOf(file.getParent()));
    folder.getStyleClass().add("text-muted");
    folder.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    folder.setMinWidth(0);
    HBox.setHgrow(folder, Priority.ALWAYS);
    link.setMinWidth(HBox.USE_PREF_SIZE);
    Tip.tell(link, file::toString);
    link.setOnAction(event -> openRecent.accept(file));
    HBox line = new HBox(link, folder);
    line.getStyleClass().add("recent-line");
    if (!there) {
      link.setDisable(true);
      link.getStyleClass().add("gone");
      line.getChildren().add(removal(file));
    }
    return line;
  }

  private Button removal(Path file) {
    Button remove = new Button("", new FontIcon("mdal-close"));
    remove.getStyleClass().addAll("flat", "button-icon", "small");
    Tip.name(remove, words.live("welcome.gone"));
    remove.setOnAction(event -> forget.accept(file));
    return remove;
  }
}
