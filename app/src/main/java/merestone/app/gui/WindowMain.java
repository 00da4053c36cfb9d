package merestone.app.gui;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;

/**
 * Opens the window. Not an {@link Application} itself: the launcher refuses a main class that is
 * one when JavaFX lies on the class path.
 */
public final class WindowMain {
  /**
   * Say on the terminal what is no fault: that JavaFX lies on the class path, and that settings are
   * kept for the first time. Kept here, since loggers nobody holds forget their level.
   */
  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("javafx"), Logger.getLogger("java.util.prefs"));

  private WindowMain() {}

  /**
   * Shows the window and returns when it is closed.
   *
   * @param arguments at most one review file to open at once
   * @return the exit code, 0
   * @throws UnsupportedOperationException if there is no screen to show it on
   */
  public static int open(List<String> arguments) {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.SEVERE));
    Application.launch(MerestoneWindow.class, arguments.toArray(String[]::new));
    return 0;
  }
}
