package merestone.app.gui;

import java.nio.file.Path;
import java.util.prefs.Preferences;
import javafx.application.Application;
import javafx.stage.Stage;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.work.Background;
import merestone.review.ReviewSession;

/** The program as a window. */
public final class MerestoneWindow extends Application {

  @Override
  public void start(Stage stage) {
    Look.loadFonts();
    Remembered remembered = new Remembered(Preferences.userNodeForPackage(MerestoneWindow.class));
    Wiring wiring =
        new Wiring(
            stage,
            remembered,
            new Wiring.Work(Background.live(), ReviewSession::open, ReviewSession::decisions));
    wiring.show();
    getParameters().getUnnamed().stream()
        .findFirst()
        .map(Path::of)
        .ifPresent(wiring.actions()::open);
  }
}
