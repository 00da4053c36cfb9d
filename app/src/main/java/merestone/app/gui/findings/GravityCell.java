package merestone.app.gui.findings;

import javafx.scene.control.TableCell;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** A gravity as icon and word: never by colour alone. */
final class GravityCell<S> extends TableCell<S, Gravity> {
  private final Words words;

  GravityCell(Words words) {
    this.words = words;
  }

  @Override
  protected void updateItem(Gravity gravity, boolean empty) {
    super.updateItem(gravity, empty);
    getStyleClass().removeIf(style -> style.startsWith("gravity-"));
    boolean none = empty || gravity == null;
    setText(none ? null : words.now(gravity.key()));
    setGraphic(none ? null : new FontIcon(gravity.icon()));
    if (!none) {
      getStyleClass().add(gravity.styleClass());
    }
  }
}
