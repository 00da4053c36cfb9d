package merestone.app.gui.parts;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;

/**
 * What is said beside the pointer. A tip is a window with styles of its own: it is made when the
 * pointer comes, since most never are shown.
 */
public final class Tip {
  private static final double WIDEST = 460;

  private Tip() {}

  /** Names what shows an icon alone, for the pointer and for screen readers. */
  public static void name(Control control, ObservableValue<String> words) {
    control.accessibleTextProperty().bind(words);
    tell(control, words::getValue);
  }

  /** Says something over a control, as it is when the pointer comes; nothing where it is empty. */
  public static void tell(Control control, Supplier<String> words) {
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> show(control, words.get()));
  }

  /** Says in full what a narrow place cuts off; nothing where it is whole. */
  public static void whole(Labeled labeled) {
    tell(labeled, () -> isCut(labeled) ? labeled.getText() : "");
  }

  private static boolean isCut(Labeled labeled) {
    return labeled.lookup(".text") instanceof Text drawn
        && !drawn.getText().equals(labeled.getText());
  }

  private static void show(Control control, String words) {
    if (words == null || words.isEmpty()) {
      control.setTooltip(null);
    } else if (control.getTooltip() == null) {
      Tooltip tip = new Tooltip(words);
      tip.setShowDuration(Duration.INDEFINITE);
      tip.setWrapText(true);
      tip.setMaxWidth(WIDEST);
      control.setTooltip(tip);
    } else {
      control.getTooltip().setText(words);
    }
  }
}
