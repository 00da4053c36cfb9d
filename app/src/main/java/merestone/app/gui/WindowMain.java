package merestone.app.gui;

import java.util.List;
import javafx.application.Application;

/**
 * Opens the window. Not an {@link Application} itself: the launcher refuses a main class that is
 * one when JavaFX lies on the class path.
 */
public final class WindowMain {
  private WindowMain() {}

  /**
   * Shows the window and returns when it is closed.
   *
   * @param arguments at most one review file to open at once
   * @return the exit code, 0
   * @throws UnsupportedOperationException if there is no screen to show it on
   */
  public static int open(List<String> arguments) {
    Application.launch(MerestoneWindow.class, arguments.toArray(String[]::new));
    return 0;
  }
}
