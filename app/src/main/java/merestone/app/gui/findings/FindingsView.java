package merestone.app.gui.findings;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;

/** The table of findings with its filters, groups and columns. */
public final class FindingsView {
  private static final int ABOVE = 2;

  private final FindingsViewModel model;
  private final Words words;
  private final Parent root;
  private final FindingColumns findingColumns;
  private boolean following;

  @FXML private TextField filter;
  @FXML private HBox gravities;
  @FXML private ToggleButton more;
  @FXML private Label shown;
  @FXML private FlowPane chips;
  @FXML private Button reset;
  @FXML private Label areaKind;
  @FXML private Button unfold;
  @FXML private Button fold;
  @FXML private MenuButton grouping;
  @FXML private MenuButton columns;
  @FXML private TableView<FindingRow> table;
  @FXML private Label placeholder;
  @FXML private Button emptyReset;

  /**
   * Builds the table.
   *
   * @param zoom shows the selected finding on the map, on a double click
   */
  public FindingsView(FindingsViewModel model, Runnable zoom, Desk desk) {
    this.model = model;
    this.words = desk.words();
    root = Fxml.load(this);
    table.accessibleTextProperty().bind(words.live("tab.findings"));
    table.setItems(model.rows());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    findingColumns = new FindingColumns(model, words);
    findingColumns.addTo(table, new TableLayout("findings", desk.remembered()));
    FindingCopy copy = new FindingCopy(model, words);
    table.setRowFactory(owner -> new FindingTableRow(model, new RowMenu(model, copy, words), zoom));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::foldByKey);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
    words.localeProperty().addListener((property, before, now) -> table.refresh());
    model.areaProperty().addListener((property, before, now) -> table.refresh());
    new FilterBar(model, words).fill(new FilterBar.Controls(filter, gravities, chips, shown));
    new FilterPopup(model.filter(), words).tie(more);
    new ViewBar(model, words)
        .fill(new ViewBar.Controls(areaKind, unfold, fold, grouping, columns), findingColumns);
    new WhyEmpty(model, words).fill(placeholder, emptyReset, reset);
    follow();
  }

  public Parent root() {
    return root;
  }

  /** Returns the table, for other parts to add their columns. */
  public TableView<FindingRow> table() {
    return table;
  }

  /** Shows a column, and every number anew. */
  void showColumn(FindingColumn column) {
    findingColumns.control(column).setVisible(true);
    table.refresh();
  }

  /** Puts the cursor into the filter. */
  public void focusFilter() {
    filter.requestFocus();
    filter.selectAll();
  }

  /** Puts the selected rows on the clipboard, with the columns that are shown. */
  public void copy() {
    new FindingCopy(model, words).rows(table, findingColumns.shown(table));
  }

  /** Keeps the table's selection and the finding looked at the same. */
  private void follow() {
    table
        .getSelectionModel()
        .selectedItemProperty()
        .addListener((property, before, now) -> selectedHere(Optional.ofNullable(now)));
    ObservableList<FindingRow> together = table.getSelectionModel().getSelectedItems();
    together.addListener(
        (ListChangeListener<FindingRow>)
            change ->
                model
                    .chosen()
                    .setAll(
                        List.copyOf(together).stream()
                            .filter(Objects::nonNull)
                            .flatMap(row -> row.finding().stream())
                            .toList()));
    model.selectedProperty().addListener((property, before, now) -> select(now));
    // Filtering moves the rows: the selection goes with the finding, not with the row.
    model
        .rows()
        .addListener(
            (ListChangeListener<FindingRow>) change -> select(model.selectedProperty().get()));
  }

  private void selectedHere(Optional<FindingRow> row) {
    if (!following) {
      row.flatMap(FindingRow::finding).ifPresent(model.selectedProperty()::set);
    }
  }

  private void select(Finding finding) {
    following = true;
    int row = finding == null ? -1 : model.rowOf(finding);
    if (row < 0) {
      table.getSelectionModel().clearSelection();
    } else if (row != table.getSelectionModel().getSelectedIndex()) {
      table.getSelectionModel().clearAndSelect(row);
      table.scrollTo(Math.max(0, row - ABOVE));
    }
    following = false;
  }

  /** From the filter to the rows without the mouse; the first escape empties it. */
  private void leaveFilter(KeyEvent event) {
    KeyCode key = event.getCode();
    boolean down = key == KeyCode.ENTER || key == KeyCode.DOWN;
    if (key == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
      filter.clear();
      event.consume();
    } else if (key == KeyCode.ESCAPE || down) {
      table.requestFocus();
      if (down && table.getSelectionModel().isEmpty()) {
        table.getSelectionModel().selectFirst();
      }
      event.consume();
    }
  }

  /** The head of a group opens and closes by the keys that do so in a tree. */
  private void foldByKey(KeyEvent event) {
    if (table.getSelectionModel().getSelectedItem() instanceof FindingRow.Group group) {
      KeyCode key = event.getCode();
      boolean turn = key == KeyCode.ENTER || key == KeyCode.SPACE;
      if (turn || key == (group.open() ? KeyCode.LEFT : KeyCode.RIGHT)) {
        int row = table.getSelectionModel().getSelectedIndex();
        model.toggle(group);
        table.getSelectionModel().clearAndSelect(row);
        event.consume();
      }
    }
  }
}
