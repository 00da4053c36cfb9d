package merestone.app.gui.parts;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/**
 * Keeps what tabs hold in the window only while they are selected. What nobody sees would else be
 * styled and laid out with all that is seen, at every change of rows, theme or language.
 */
public final class SelectedOnly {
  private SelectedOnly() {}

  /** Takes the contents of tabs that are not selected out of the window, now and from now on. */
  public static void in(TabPane pane) {
    pane.getTabs().forEach(SelectedOnly::keep);
  }

  private static void keep(Tab tab) {
    Node content = tab.getContent();
    tab.selectedProperty()
        .addListener((property, before, now) -> tab.setContent(now ? content : null));
    tab.setContent(tab.isSelected() ? content : null);
  }
}
