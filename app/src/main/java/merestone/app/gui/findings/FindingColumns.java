package merestone.app.gui.findings;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import merestone.app.gui.parts.FittingColumns;
import merestone.app.gui.parts.Words;
import merestone.finding.Finding;

/** The columns of the table of findings, as controls; the head of a group runs across them all. */
final class FindingColumns {
  private static final double FOLD = 26;

  private final FindingsViewModel model;
  private final Words words;
  private final Map<FindingColumn, TableColumn<FindingRow, ?>> columns = new LinkedHashMap<>();
  private final TableColumn<FindingRow, FindingRow> fold = new TableColumn<>();

  FindingColumns(FindingsViewModel model, Words words) {
    this.model = model;
    this.words = words;
    for (FindingColumn column : FindingColumn.values()) {
      columns.put(column, made(column));
    }
    fold.setId("FOLD");
    fold.setSortable(false);
    fold.setReorderable(false);
    fold.setMinWidth(FOLD);
    fold.setPrefWidth(FOLD);
    fold.setMaxWidth(FOLD);
    fold.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
    fold.setCellFactory(owner -> new GroupCell(words));
    fold.visibleProperty().bind(Bindings.notEqual(Grouping.NONE, model.groupingProperty()));
  }

  /** Gives a table these columns, as the user left them, and remembers how they are left. */
  void addTo(TableView<FindingRow> table, TableLayout layout) {
    Set<TableColumn<FindingRow, ?>> elastic = new LinkedHashSet<>();
    columns.forEach(
        (column, control) -> {
          if (column.isElastic() && !layout.isWidened(control)) {
            elastic.add(control);
          }
        });
    layout.restore(columns.values());
    FittingColumns.fit(table, layout.ordered(fold, columns.values()), elastic);
    table.setSortPolicy(
        sorted -> {
          model.sortingProperty().set(sorted.getSortOrder().stream().map(this::sorting).toList());
          return true;
        });
    layout.restoreSorting(table);
    layout.watch(table);
  }

  /** Returns the control of a column. */
  TableColumn<FindingRow, ?> control(FindingColumn column) {
    return columns.get(column);
  }

  /** Returns the columns that are shown, in the order of the screen. */
  List<FindingColumn> shown(TableView<FindingRow> table) {
    return table.getVisibleLeafColumns().stream()
        .filter(columns::containsValue) // others have added their own
        .map(control -> FindingColumn.valueOf(control.getId()))
        .toList();
  }

  private Sorting sorting(TableColumn<FindingRow, ?> control) {
    return new Sorting(
        FindingColumn.valueOf(control.getId()),
        control.getSortType() == TableColumn.SortType.DESCENDING);
  }

  private TableColumn<FindingRow, ?> made(FindingColumn column) {
    if (column == FindingColumn.GRAVITY) {
      return gravity();
    }
    return column.isNumber() ? number(column) : text(column);
  }

  private TableColumn<FindingRow, Gravity> gravity() {
    TableColumn<FindingRow, Gravity> control = column(FindingColumn.GRAVITY, Gravity::of);
    control.setCellFactory(owner -> new GravityCell<>(words));
    return control;
  }

  private TableColumn<FindingRow, String> text(FindingColumn column) {
    TableColumn<FindingRow, String> control =
        column(column, finding -> words.now(column.text(finding)));
    control.setCellFactory(owner -> TextCell.line());
    return control;
  }

  private TableColumn<FindingRow, Double> number(FindingColumn column) {
    TableColumn<FindingRow, Double> control =
        column(column, finding -> column.number(finding, model.areaProperty().get()));
    control.setCellFactory(owner -> new NumberCell<>(column::figure));
    control.getStyleClass().add("number-column");
    return control;
  }

  private <T> TableColumn<FindingRow, T> column(FindingColumn column, Function<Finding, T> value) {
    TableColumn<FindingRow, T> control = new TableColumn<>();
    control.setId(column.name());
    control.textProperty().bind(words.live(column.key()));
    control.setPrefWidth(column.width());
    control.setVisible(column.isShownAtFirst());
    control.setCellValueFactory(
        cell -> new ReadOnlyObjectWrapper<>(cell.getValue().finding().map(value).orElse(null)));
    return control;
  }
}
