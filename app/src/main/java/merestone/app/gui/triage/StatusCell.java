package merestone.app.gui.triage;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import merestone.app.gui.findings.FindingRow;
import merestone.app.gui.parts.Tip;
import merestone.app.gui.parts.Words;
import org.kordamp.ikonli.javafx.FontIcon;

/** The decision about a finding as icon and word: never by colour alone. */
final class StatusCell extends TableCell<FindingRow, Mark> {
  private static final double WIDTH = 104;

  private final Words words;
  private String icon = "";
  private String dress = "";

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
    boolean none = empty || mark == null;
    setText(none ? null : MarkWords.name(mark, words));
    dress(none ? "" : MarkWords.styleClass(mark));
    if (none) {
      setGraphic(null);
      icon = "";
    } else if (!icon.equals(MarkWords.icon(mark))) {
      icon = MarkWords.icon(mark);
      setGraphic(new FontIcon(icon));
    }
  }

  private void dress(String now) {
    if (!now.equals(dress)) {
      getStyleClass().remove(dress);
      dress = now;
      if (!now.isEmpty()) {
        getStyleClass().add(now);
      }
    }
  }
}
