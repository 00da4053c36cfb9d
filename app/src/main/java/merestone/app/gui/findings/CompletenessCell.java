package merestone.app.gui.findings;

import javafx.scene.control.TableCell;
import merestone.app.gui.parts.Face;
import merestone.app.gui.parts.Words;

/** Whether a rule did all it should with a layer, as icon and word. */
final class CompletenessCell extends TableCell<LedgerEntry, Boolean> {
  private final Words words;
  private final Face face = new Face(this);

  CompletenessCell(Words words) {
    this.words = words;
  }

  @Override
  protected void updateItem(Boolean complete, boolean empty) {
    super.updateItem(complete, empty);
    if (empty) {
      face.hide();
    } else if (complete) {
      face.show(words.now("ledger.complete"), "mdal-check_circle_outline", "complete");
    } else {
      face.show(words.now("ledger.incomplete"), "mdal-help", "incomplete");
    }
  }
}
