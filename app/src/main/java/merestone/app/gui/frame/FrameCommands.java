package merestone.app.gui.frame;

import javafx.beans.value.ObservableValue;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.run.RunState;
import merestone.app.gui.run.RunViewModel;

/** The commands on files, the check, the view, and the program itself. */
public final class FrameCommands {
  private FrameCommands() {}

  /** Defines them. */
  public static void define(
      Commands commands, RunViewModel run, MapViewModel map, Actions actions) {
    ObservableValue<Boolean> idle = run.stateProperty().map(now -> !now.isBusy());
    ObservableValue<Boolean> open = run.reviewProperty().map(review -> true).orElse(false);
    ObservableValue<Boolean> ready =
        run.stateProperty().map(now -> !now.isBusy() && now != RunState.EMPTY);
    commands.define(Command.OPEN, actions::chooseReview, idle);
    if (actions.hasSample()) {
      commands.define(Command.OPEN_SAMPLE, actions::openSample, idle);
    }
    commands.define(Command.EXPORT_IMAGE, actions::exportImage, open);
    ObservableValue<Boolean> checked = run.resultProperty().map(result -> true).orElse(false);
    commands.define(Command.EXPORT_PAGES, actions::exportPages, checked);
    commands.define(Command.EXPORT_RESULTS, actions::exportResults, checked);
    commands.define(Command.QUIT, actions::quit);
    commands.define(Command.RUN, run::check, ready);
    commands.define(Command.CANCEL, run::cancel, run.stateProperty().map(RunState::isBusy));
    commands.define(Command.FILTER, actions::focusFilter, open);
    zoom(commands, map, actions, open);
    commands.define(Command.ABOUT, actions::about);
  }

  private static void zoom(
      Commands commands, MapViewModel map, Actions actions, ObservableValue<Boolean> open) {
    commands.define(Command.ZOOM_FULL, map::zoomFull, open);
    commands.define(Command.ZOOM_SELECTION, actions::zoomToSelection, open);
    commands.define(Command.ZOOM_LAST, map::zoomLast, open);
    commands.define(Command.ZOOM_NEXT, map::zoomNext, open);
  }
}
