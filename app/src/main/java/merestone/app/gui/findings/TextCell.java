package merestone.app.gui.findings;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text that shows in full in a tip where the column is too narrow. */
final class TextCell<S> extends TableCell<S, String> {
  private static final int SHORT = 12;

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    setTooltip(empty || text.length() < SHORT ? null : tip(text));
  }

  private static Tooltip tip(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(460);
    return tip;
  }
}
