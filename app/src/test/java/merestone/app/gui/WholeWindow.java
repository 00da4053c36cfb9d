package merestone.app.gui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.Stage;
import merestone.app.gui.frame.Choosing;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.work.Background;
import merestone.review.ReviewSession;

/** The whole window as the program wires it, in English, remembering nothing of a start before. */
final class WholeWindow {

  private WholeWindow() {}

  /**
   * Wires a window, to be shown by the test.
   *
   * @param folder where decisions are kept, not beside the review
   */
  static Wiring on(Stage stage, Path folder) {
    return on(stage, folder, Optional.empty());
  }

  /**
   * Wires a window that asks nobody for files.
   *
   * @param choosing answers instead
   */
  static Wiring on(Stage stage, Path folder, Optional<Choosing> choosing) {
    Look.loadFonts();
    Remembered remembered = new Remembered(new MemoryPreferences());
    remembered.locale(Locale.ENGLISH);
    Wiring.Work work =
        new Wiring.Work(Background.live(), ReviewSession::open, KeptAside.in(folder));
    return new Wiring(stage, remembered, work, choosing);
  }
}
