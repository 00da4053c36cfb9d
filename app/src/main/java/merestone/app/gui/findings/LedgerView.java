package merestone.app.gui.findings;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.finding.LedgerRow;

/** The ledger: rule by rule and layer by layer, what was checked and what was not. */
public final class LedgerView {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("unfinished");

  private final Words words;
  private final Parent root;

  @FXML private TableView<LedgerRow> table;
  @FXML private Label placeholder;

  public LedgerView(LedgerViewModel model, Words words) {
    this.words = words;
    root = Fxml.load(this);
    placeholder.textProperty().bind(words.live("ledger.none"));
    table.setItems(model.rows());
    table.getColumns().setAll(columns());
    table.setRowFactory(owner -> new LedgerTableRow());
    words.localeProperty().addListener((property, before, now) -> table.refresh());
  }

  public Parent root() {
    return root;
  }

  /** Shows the first row, where what was not checked is. */
  public void showTop() {
    table.scrollTo(0);
    table.requestFocus();
  }

  private List<TableColumn<LedgerRow, ?>> columns() {
    return List.of(
        state(),
        text("ledger.rule", 100, LedgerRow::rule),
        text("ledger.layer", 150, LedgerRow::layer),
        text("ledger.why", 360, row -> words.now(row.why())),
        text("ledger.side", 90, row -> words.now(side(row))),
        count("ledger.features", row -> row.counts().features()),
        count("ledger.checked", row -> row.counts().checked()),
        count("ledger.clear", row -> row.counts().clear()),
        count("ledger.conflict", row -> row.counts().conflict()),
        count("ledger.undecided", row -> row.counts().undecided()),
        count("ledger.notRun", row -> row.counts().notRun()));
  }

  private static String sideKey(LedgerRow row) {
    return row.side() == LedgerRow.Side.SUBJECT ? "ledger.subject" : "ledger.constraint";
  }

  private merestone.message.Text side(LedgerRow row) {
    return words.text(sideKey(row));
  }

  private TableColumn<LedgerRow, Boolean> state() {
    TableColumn<LedgerRow, Boolean> column = new TableColumn<>();
    column.textProperty().bind(words.live("ledger.state"));
    column.setPrefWidth(124);
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
    column.setCellFactory(owner -> new TextCell<>());
    return column;
  }

  private TableColumn<LedgerRow, Long> count(String key, ToLongFunction<LedgerRow> value) {
    TableColumn<LedgerRow, Long> column = new TableColumn<>();
    column.textProperty().bind(words.live(key));
    column.setPrefWidth(84);
    column.getStyleClass().add("number-column");
    column.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(value.applyAsLong(cell.getValue())));
    column.setCellFactory(owner -> new CountCell());
    return column;
  }

  private static final class CountCell extends TableCell<LedgerRow, Long> {
    @Override
    protected void updateItem(Long value, boolean empty) {
      super.updateItem(value, empty);
      getStyleClass().add("number-cell");
      setText(empty ? null : Figures.count(value));
    }
  }

  private static final class LedgerTableRow extends TableRow<LedgerRow> {
    @Override
    protected void updateItem(LedgerRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(OPEN, !empty && !row.isComplete());
    }
  }
}
