package merestone.app.gui.start;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.run.RunState;
import merestone.app.gui.run.RunViewModel;
import merestone.message.Problem;
import merestone.message.UserError;

/** The welcome page and the assistant, wired. */
public final class StartPart {
  private final NewReviewViewModel assistant;
  private final WelcomeView welcome;
  private final StackPane place = new StackPane();
  private final Desk desk;
  private final Consumer<Path> open;
  private final ObservableValue<Boolean> busy;

  /**
   * Wires them and defines their command.
   *
   * @param open opens a review file
   * @param owner the window of the system's dialogs
   */
  public StartPart(Desk desk, RunViewModel run, Consumer<Path> open, Window owner) {
    this.desk = desk;
    this.open = open;
    busy = run.stateProperty().map(RunState::isBusy);
    assistant = new NewReviewViewModel(desk.background(), desk.troubles());
    desk.commands()
        .define(Command.NEW, assistant::begin, run.stateProperty().map(now -> !now.isBusy()));
    StartChoosers choosers = new StartChoosers(owner, desk.remembered(), desk.words());
    place.visibleProperty().bind(assistant.openProperty());
    assistant.openProperty().addListener((property, before, now) -> build(choosers));
    welcome = new WelcomeView(desk, run, open, this::forget);
    // What lies behind the assistant must not be reached by keys.
    welcome
        .root()
        .visibleProperty()
        .bind(run.reviewProperty().isNull().and(assistant.openProperty().not()));
    showRecent();
  }

  /** Returns the pages that lie over the work, the topmost last. */
  public List<Parent> roots() {
    return List.of(welcome.root(), place);
  }

  public NewReviewViewModel assistant() {
    return assistant;
  }

  /** Shows the reviews opened last, also those that are there no longer. */
  public void showRecent() {
    welcome.showRecent(desk.remembered().opened());
  }

  /** Opens a review file that is dropped; of anything else makes a new review. */
  public void dropped(List<Path> files) {
    Optional<Path> review = files.stream().filter(StartPart::isReview).findFirst();
    List<Path> data = files.stream().filter(file -> !isReview(file)).toList();
    if (busy.getValue() || assistant.busyProperty().get()) {
      explain("drop.busy", "drop.busy.remedy");
    } else if (review.isPresent() && !assistant.openProperty().get()) {
      open.accept(review.get());
    } else if (data.isEmpty()) {
      explain("drop.reviewWhileNew", "drop.reviewWhileNew.remedy");
    } else {
      assistant.take(data);
    }
  }

  private void explain(String what, String remedy) {
    Problem problem =
        new Problem("", "not-dropped", desk.words().text(what), desk.words().text(remedy));
    desk.troubles().explain(new UserError(problem));
  }

  /** The assistant costs time that the start of the window need not wait for. */
  private void build(StartChoosers choosers) {
    if (place.getChildren().isEmpty()) {
      NewReviewView view = new NewReviewView(assistant, choosers, open, desk.words());
      place.getChildren().setAll(view.root());
    }
  }

  private void forget(Path review) {
    desk.remembered().forget(review);
    showRecent();
  }

  private static boolean isReview(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).matches(".*\\.ya?ml");
  }
}
