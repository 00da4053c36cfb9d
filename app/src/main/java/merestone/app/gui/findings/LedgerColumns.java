package merestone.app.gui.findings;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.FittingColumns;
import merestone.app.gui.parts.Words;
import merestone.finding.LedgerRow;
import merestone.message.Text;

/** The columns of the ledger: the state, why something was not checked, the counts. */
final class LedgerColumns {
  private final Words words;

  LedgerColumns(Words words) {
    this.words = words;
  }

  /** Gives a table these columns; layers and reasons share what the others leave. */
  void addTo(TableView<LedgerRow> table) {
    TableColumn<LedgerRow, String> layer =
        text("ledger.layer", 120, row -> row.layer() + " · " + words.now(side(row)));
    TableColumn<LedgerRow, String> why = text("ledger.why", 250, row -> words.now(row.why()));
    FittingColumns.fit(
        table,
        List.of(
            state(),
            text("ledger.rule", 62, LedgerRow::rule),
            why,
            layer,
            count("ledger.features", 72, row -> row.counts().features()),
            count("ledger.checked", 66, row -> row.counts().checked()),
            count("ledger.clear", 54, row -> row.counts().clear()),
            count("ledger.conflict", 66, row -> row.counts().conflict()),
            count("ledger.excepted", 74, row -> row.counts().excepted()),
            count("ledger.undecided", 80, row -> row.counts().undecided()),
            count("ledger.notRun", 62, row -> row.counts().notRun())),
        Set.of(layer, why));
  }

  private static String sideKey(LedgerRow row) {
    return row.side() == LedgerRow.Side.SUBJECT ? "ledger.subject" : "ledger.constraint";
  }

  private Text side(LedgerRow row) {
    return words.text(sideKey(row));
  }

  private TableColumn<LedgerRow, Boolean> state() {
    TableColumn<LedgerRow, Boolean> column = new TableColumn<>();
    column.textProperty().bind(words.live("ledger.state"));
    column.setPrefWidth(114);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue().isComplete()));
    column.setCellFactory(owner -> new CompletenessCell(words));
    return column;
  }

  private TableColumn<LedgerRow, String> text(
      String key, double width, Function<LedgerRow, String> value) {
    TableColumn<LedgerRow, String> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(TextCell::lines);
    return column;
  }

  private TableColumn<LedgerRow, Long> count(
      String key, double width, ToLongFunction<LedgerRow> value) {
    TableColumn<LedgerRow, Long> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.getStyleClass().add("number-column");
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(value.applyAsLong(cell.getValue())));
    column.setCellFactory(owner -> new CountCell());
    return column;
  }

  private static final class CountCell extends TableCell<LedgerRow, Long> {
    CountCell() {
      getStyleClass().add("number-cell");
    }

    @Override
    protected void updateItem(Long value, boolean empty) {
      super.updateItem(value, empty);
      setText(empty ? null : Figures.count(value));
    }
  }
}
