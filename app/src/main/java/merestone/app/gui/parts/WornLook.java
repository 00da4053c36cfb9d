package merestone.app.gui.parts;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.stage.Window;

/**
 * The look that all windows of the program have, also menus and tips, which are windows that come
 * and go. On the screen's thread only.
 */
final class WornLook {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");

  private static Look worn = Look.LIGHT;

  static {
    Window.getWindows().addListener((ListChangeListener<Window>) WornLook::changed);
  }

  private WornLook() {}

  /** Changes the look of all windows, and of a scene that may not be in one yet. */
  static void wear(Look look, Scene scene) {
    worn = look;
    dress(scene);
    Window.getWindows().forEach(WornLook::dress);
  }

  private static void changed(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(WornLook::dress);
    }
  }

  private static void dress(Window window) {
    if (window.getScene() != null) {
      dress(window.getScene());
    }
  }

  private static void dress(Scene scene) {
    scene.getRoot().pseudoClassStateChanged(DARK, worn == Look.DARK);
  }
}
