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

  /** Gives a table these columns; rules, layers and reasons share what the others leave. */
  void addTo(TableView<LedgerEntry> table) {
    TableColumn<LedgerEntry, String> rule = text("ledger.rule", 110, line -> line.ruleWords(words));
    TableColumn<LedgerEntry, String> layer =
        text("ledger.layer", 120, line -> line.row().layer() + " · " + words.now(side(line.row())));
    TableColumn<LedgerEntry, String> why =
        text("ledger.why", 250, line -> words.now(line.row().why()));
    FittingColumns.fit(
        table,
        List.of(
            state(),
            rule,
            why,
            layer,
            count("ledger.features", 72, LedgerRow.Counts::features),
            count("ledger.checked", 66, LedgerRow.Counts::checked),
            count("ledger.clear", 54, LedgerRow.Counts::clear),
            count("ledger.conflict", 66, LedgerRow.Counts::conflict),
            count("ledger.excepted", 74, LedgerRow.Counts::excepted),
            count("ledger.undecided", 80, LedgerRow.Counts::undecided),
            count("ledger.notRun", 62, LedgerRow.Counts::notRun)),
        Set.of(rule, layer, why));
  }

  private static String sideKey(LedgerRow row) {
    return row.side() == LedgerRow.Side.SUBJECT ? "ledger.subject" : "ledger.constraint";
  }

  private Text side(LedgerRow row) {
    return words.text(sideKey(row));
  }

  private TableColumn<LedgerEntry, Completeness> state() {
    TableColumn<LedgerEntry, Completeness> column = new TableColumn<>();
    column.textProperty().bind(words.live("ledger.state"));
    column.setPrefWidth(114);
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(Completeness.of(cell.getValue().row())));
    column.setCellFactory(owner -> new CompletenessCell(words));
    return column;
  }

  private TableColumn<LedgerEntry, String> text(
      String key, double width, Function<LedgerEntry, String> value) {
    TableColumn<LedgerEntry, String> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    column.setCellFactory(TextCell::lines);
    return column;
  }

  private TableColumn<LedgerEntry, Long> count(
      String key, double width, ToLongFunction<LedgerRow.Counts> value) {
    TableColumn<LedgerEntry, Long> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(width);
    column.getStyleClass().add("number-column");
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(value.applyAsLong(cell.getValue().row().counts())));
    column.setCellFactory(owner -> new CountCell());
    return column;
  }

  private static final class CountCell extends TableCell<LedgerEntry, Long> {
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
