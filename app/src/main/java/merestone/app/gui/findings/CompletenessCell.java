package merestone.app.gui.findings;

import javafx.scene.control.TableCell;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whether a rule did all it should with a layer, as icon and word. */
final class CompletenessCell extends TableCell<LedgerEntry, Boolean> {
  private final Words words;

  CompletenessCell(Words words) {
    this.words = words;
  }

  @Override
  protected void updateItem(Boolean complete, boolean empty) {
    super.updateItem(complete, empty);
    getStyleClass().removeAll("complete", "incomplete");
    if (empty) {
      setText(null);
      setGraphic(null);
      return;
    }
    getStyleClass().add(complete ? "complete" : "incomplete");
    setText(words.now(complete ? "ledger.complete" : "ledger.incomplete"));
    setGraphic(new FontIcon(complete ? "mdal-check_circle_outline" : "mdal-help"));
  }
}
