package merestone.app.gui.triage;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import merestone.app.gui.findings.FindingRow;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** The decision about a finding as icon and word: never by colour alone. */
final class StatusCell extends TableCell<FindingRow, Mark> {
  private static final double WIDTH = 104;

  private final Words words;

  private StatusCell(Words words) {
    this.words = words;
  }

  /** Returns a column of decisions. */
  static TableColumn<FindingRow, Mark> column(TriageViewModel triage, Words words) {
    TableColumn<FindingRow, Mark> column = new TableColumn<>();
    column.setId("statusColumn");
    column.textProperty().bind(words.live("column.status"));
    column.setPrefWidth(WIDTH);
    column.setCellValueFactory(
        row ->
            new ReadOnlyObjectWrapper<>(
                row.getValue().finding().map(triage::statusOf).orElse(null)));
    column.setCellFactory(owner -> new StatusCell(words));
    column.setSortable(false); // the order is the table's own business
    return column;
  }

  @Override
  protected void updateItem(Mark mark, boolean empty) {
    super.updateItem(mark, empty);
    getStyleClass().removeIf(style -> style.startsWith("triage-"));
    setTooltip(null);
    if (empty || mark == null) {
      setText(null);
      setGraphic(null);
      return;
    }
    String name = MarkWords.name(mark, words);
    setText(name);
    setGraphic(new FontIcon(MarkWords.icon(mark)));
    getStyleClass().add(MarkWords.styleClass(mark));
    String more = MarkWords.sentence(mark, words);
    if (!more.isEmpty()) {
      setTooltip(new Tooltip(more));
    }
  }
}
