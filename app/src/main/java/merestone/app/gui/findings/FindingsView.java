package merestone.app.gui.findings;

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
import merestone.app.gui.desk.Desk;
import merestone.app.gui.parts.FirstPage;
import merestone.app.gui.parts.Fxml;
import merestone.app.gui.parts.Words;

/** The table of findings with its filters, groups and columns. */
public final class FindingsView {
  /** A row of the first page, in pixels. */
  private static final double FIRST_ROW = 24;

  private final FindingsViewModel model;
  private final Words words;
  private final Parent root;
  private final FindingColumns findingColumns;

  @FXML private FlowPane bar;
  @FXML private TextField filter;
  @FXML private FlowPane filters;
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
    FirstPage.grow(table, model.rows(), FIRST_ROW, desk.background().frames());
    table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    findingColumns = new FindingColumns(model, words);
    findingColumns.addTo(table, new TableLayout("findings", desk.remembered()));
    FindingCopy copy = new FindingCopy(model, words);
    table.setRowFactory(owner -> new FindingTableRow(model, new RowMenu(model, copy, desk), zoom));
    table.addEventHandler(KeyEvent.KEY_PRESSED, this::foldByKey);
    filter.addEventFilter(KeyEvent.KEY_PRESSED, this::leaveFilter);
    // The rows are arranged anew with each language and unit, and say all again with that.
    new FilterBar(model, words).fill(new FilterBar.Controls(filter, filters, chips, shown));
    new FilterPopup(model.filter(), words).tie(more);
    new ViewBar(model, words)
        .fill(new ViewBar.Controls(areaKind, unfold, fold, grouping, columns), findingColumns);
    new WhyEmpty(model, words).fill(placeholder, emptyReset, reset);
    new FollowedSelection(model, table, desk.background().frames()).follow();
  }

  public Parent root() {
    return root;
  }

  /** Puts what another part has to say about the list into the bar above it. */
  public void place(Parent strip) {
    bar.getChildren().add(0, strip);
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

  /** Puts the chosen findings on the clipboard, with the columns that are shown. */
  public void copy() {
    new FindingCopy(model, words).chosen(table, findingColumns.shown(table));
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
        model.toggle(group);
        event.consume();
      }
    }
  }
}
