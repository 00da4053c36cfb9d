package merestone.app.gui.findings;

import javafx.scene.control.TableCell;
import merestone.app.gui.parts.Face;
import merestone.app.gui.parts.Words;

/** Whether a rule did all it should with a layer, as icon and word. */
final class CompletenessCell extends TableCell<LedgerEntry, Completeness> {
  private final Words words;
  private final Face face = new Face(this);

  CompletenessCell(Words words) {
    this.words = words;
  }

  @Override
  protected void updateItem(Completeness complete, boolean empty) {
    super.updateItem(complete, empty);
    if (empty) {
      face.hide();
    } else {
      face.show(words.now(complete.key()), complete.icon(), complete.styleClass());
    }
  }
}
