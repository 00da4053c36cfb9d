package merestone.app.gui.findings;

import javafx.scene.control.TableCell;
import merestone.app.gui.parts.Face;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;

/** A gravity as icon and word. */
final class GravityCell<S> extends TableCell<S, Gravity> {
  private final Words words;
  private final Face face = new Face(this);

  GravityCell(Words words) {
    this.words = words;
    Tip.whole(this);
  }

  @Override
  protected void updateItem(Gravity gravity, boolean empty) {
    super.updateItem(gravity, empty);
    if (empty || gravity == null) {
      face.hide();
    } else {
      face.show(words.now(gravity.key()), gravity.icon(), gravity.styleClass());
    }
  }
}
