package merestone.app.gui.frame;

import javafx.beans.value.ObservableValue;
import merestone.app.gui.desk.Command;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.export.Exports;
import merestone.app.gui.map.MapViewModel;
import merestone.app.gui.run.RunState;
import merestone.app.gui.run.RunViewModel;

/** The commands on files, the check, the view, and the program itself. */
public final class FrameCommands {
  private FrameCommands() {}

  /** Defines them. */
  public static void define(Commands commands, Models models, Actions actions) {
    RunViewModel run = models.run();
    ObservableValue<Boolean> idle = run.stateProperty().map(now -> !now.isBusy());
    ObservableValue<Boolean> open = run.reviewProperty().map(review -> true).orElse(false);
    ObservableValue<Boolean> ready =
        run.stateProperty().map(now -> !now.isBusy() && now != RunState.EMPTY);
    commands.define(Command.OPEN, actions::chooseReview, idle);
    if (actions.hasSample()) {
      commands.define(Command.OPEN_SAMPLE, actions::openSample, idle);
    }
    ObservableValue<Boolean> checked = run.resultProperty().map(result -> true).orElse(false);
    Exports exports = models.exports();
    commands.define(Command.EXPORT_IMAGE, actions::exportImage, whileFree(exports, open));
    commands.define(Command.EXPORT_PAGES, actions::exportPages, whileFree(exports, checked));
    commands.define(Command.EXPORT_RESULTS, actions::exportResults, whileFree(exports, checked));
    commands.define(Command.QUIT, actions::quit);
    commands.define(Command.RUN, run::check, ready);
    commands.define(Command.CANCEL, run::cancel, run.stateProperty().map(RunState::isBusy));
    commands.define(Command.FILTER, actions::focusFilter, open);
    zoom(commands, models.ground().map(), actions, open);
    commands.define(Command.ABOUT, actions::about);
  }

  /** One export at a time: that it goes on is shown, and it can be stopped. */
  private static ObservableValue<Boolean> whileFree(
      Exports exports, ObservableValue<Boolean> there) {
    return exports.busyProperty().flatMap(busy -> there.map(is -> is && !busy));
  }

  private static void zoom(
      Commands commands, MapViewModel map, Actions actions, ObservableValue<Boolean> open) {
    commands.define(Command.ZOOM_FULL, map::zoomFull, open);
    commands.define(Command.ZOOM_SELECTION, actions::zoomToSelection, open);
    commands.define(Command.ZOOM_LAST, map::zoomLast, open);
    commands.define(Command.ZOOM_NEXT, map::zoomNext, open);
  }
}
