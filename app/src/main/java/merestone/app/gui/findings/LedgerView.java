package merestone.app.gui.findings;

import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Figures;
import merestone.app.gui.parts.FirstPage;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;

/** The ledger: rule by rule and layer by layer, what was checked and what was not. */
public final class LedgerView {
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("unfinished");

  /** The heads of the columns and a row, in pixels. */
  private static final double FIRST_ROW = 56;

  private final Words words;
  private final Parent root;
  private final Consumer<List<String>> showRules;

  @FXML private HBox bar;
  @FXML private Label shown;
  @FXML private CheckBox whole;
  @FXML private TableView<LedgerEntry> table;
  @FXML private Label placeholder;

  /**
   * Builds the table.
   *
   * @param showRules shows the findings of rules, on a double click
   */
  public LedgerView(LedgerViewModel model, Consumer<List<String>> showRules, Desk desk) {
    this.words = desk.words();
    this.showRules = showRules;
    root = Fxml.load(this);
    placeholder.textProperty().bind(words.live("ledger.none"));
    table.accessibleTextProperty().bind(words.live("tab.ledger"));
    table.setItems(model.shown());
    FirstPage.grow(table, model.shown(), FIRST_ROW, desk.background().frames());
    new LedgerColumns(words).addTo(table);
    bindBar(model);
    table.setRowFactory(owner -> new LedgerTableRow());
    table.setOnKeyPressed(
        event -> {
          LedgerEntry row = table.getSelectionModel().getSelectedItem();
          if (event.getCode() == KeyCode.ENTER && row != null) {
            showRules.accept(row.rules());
          }
        });
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
    bar.visibleProperty()
        .bind(model.incompleteProperty().add(model.leftOutProperty()).greaterThan(0));
    bar.managedProperty().bind(bar.visibleProperty());
    whole.textProperty().bind(words.live("ledger.whole"));
    whole.selectedProperty().bindBidirectional(model.wholeProperty());
    shown
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () -> open(model),
                model.incompleteProperty(),
                model.leftOutProperty(),
                model.all(),
                words.localeProperty()));
  }

  private String open(LedgerViewModel model) {
    int leftOut = model.leftOutProperty().get();
    return words.now(
        leftOut == 0 ? "ledger.open" : "ledger.openAndLeftOut",
        Figures.count(model.incompleteProperty().get()),
        Figures.count(model.all().size()),
        Figures.count(leftOut));
  }

  private final class LedgerTableRow extends TableRow<LedgerEntry> {
    LedgerTableRow() {
      setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2 && !isEmpty()) {
              showRules.accept(getItem().rules());
            }
          });
      MenuItem findings = new MenuItem();
      findings.textProperty().bind(words.live("ledger.findings"));
      findings.setOnAction(event -> showRules.accept(getItem().rules()));
      MenuItem copy = new MenuItem();
      copy.textProperty().bind(words.live("ledger.copy"));
      copy.setOnAction(event -> Clip.text(this, words.now(getItem().row().why())));
      ContextMenu menu = new ContextMenu(findings, copy);
      contextMenuProperty()
          .bind(Bindings.when(emptyProperty()).then((ContextMenu) null).otherwise(menu));
    }

    @Override
    protected void updateItem(LedgerEntry line, boolean empty) {
      super.updateItem(line, empty);
      pseudoClassStateChanged(OPEN, !empty && !line.row().isComplete());
    }
  }
}
