package merestone.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import merestone.app.cli.ExitCode;
import merestone.app.gui.WindowMain;
import merestone.message.Messages;

/** Opens the window, or says in one sentence why it cannot be opened here. */
final class WindowDoor {
  private static final Messages MESSAGES = Messages.of(WindowDoor.class);

  private WindowDoor() {}

  static int open(String... review) {
    List<String> packages = ScreenParts.missingPackages();
    if (!packages.isEmpty() || !ScreenParts.hasDisplay()) {
      return refuse(packages.isEmpty() ? ScreenParts.PACKAGES : packages);
    }
    try {
      return WindowMain.open(List.of(review));
    } catch (UnsupportedOperationException e) {
      return refuse(ScreenParts.PACKAGES); // JavaFX' word for a display that does not answer
    }
  }

  private static int refuse(List<String> packages) {
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    err.println(
        MESSAGES.text("window.noScreen", String.join(" ", packages)).in(Locale.getDefault()));
    return ExitCode.UNREADABLE;
  }
}
