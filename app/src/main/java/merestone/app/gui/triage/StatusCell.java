package merestone.app.gui.triage;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import merestone.app.gui.findings.FindingRow;
import merestone.app.gui.parts.Face;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;

/** The decision about a finding as icon and word. */
final class StatusCell extends TableCell<FindingRow, Mark> {
  private static final double WIDTH = 104;

  private final Words words;
  private final Face face = new Face(this);

  private StatusCell(Words words) {
    this.words = words;
    Tip.tell(
        this, () -> isEmpty() || getItem() == null ? "" : MarkWords.sentence(getItem(), words));
  }

  /** Returns a column of decisions. */
  static TableColumn<FindingRow, Mark> column(TriageViewModel triage, Words words) {
    TableColumn<FindingRow, Mark> column = new TableColumn<>();
    column.setId("statusColumn");
    column.textProperty().bind(words.live("column.status"));
    column.setPrefWidth(WIDTH);
    column.setCellValueFactory(
        row ->
            Bindings.createObjectBinding(
                () -> row.getValue().finding().map(triage::statusOf).orElse(null),
                triage.revisionProperty()));
    column.setCellFactory(owner -> new StatusCell(words));
    column.setSortable(false); // the order is the table's own business
    return column;
  }

  @Override
  protected void updateItem(Mark mark, boolean empty) {
    super.updateItem(mark, empty);
    if (empty || mark == null) {
      face.hide();
    } else {
      face.show(MarkWords.name(mark, words), MarkWords.icon(mark), MarkWords.styleClass(mark));
    }
  }
}
