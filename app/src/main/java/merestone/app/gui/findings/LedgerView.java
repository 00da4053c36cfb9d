package merestone.app.gui.findings;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.finding.LedgerRow;

/** The ledger: rule by rule and layer by layer, what was checked and what was not. */
public final class LedgerView {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("unfinished");

  private final Words words;
  private final Parent root;

  @FXML private HBox bar;
  @FXML private Label shown;
  @FXML private CheckBox whole;
  @FXML private TableView<LedgerRow> table;
  @FXML private Label placeholder;

  public LedgerView(LedgerViewModel model, Words words) {
    this.words = words;
    root = Fxml.load(this);
    placeholder.textProperty().bind(words.live("ledger.none"));
    table.setItems(model.shown());
    new LedgerColumns(words).addTo(table);
    bindBar(model);
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

  /** Nothing to choose where all rows are shown anyway. */
  private void bindBar(LedgerViewModel model) {
    bar.visibleProperty().bind(model.incompleteProperty().greaterThan(0));
    bar.managedProperty().bind(bar.visibleProperty());
    whole.textProperty().bind(words.live("ledger.whole"));
    whole.selectedProperty().bindBidirectional(model.wholeProperty());
    shown
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    words.now("ledger.open", model.incompleteProperty().get(), model.all().size()),
                model.incompleteProperty(),
                model.all(),
                words.localeProperty()));
  }

  private static final class LedgerTableRow extends TableRow<LedgerRow> {
    @Override
    protected void updateItem(LedgerRow row, boolean empty) {
      super.updateItem(row, empty);
      pseudoClassStateChanged(OPEN, !empty && !row.isComplete());
    }
  }
}
