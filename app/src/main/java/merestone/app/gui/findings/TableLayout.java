package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import merestone.app.gui.parts.Remembered;

/**
 * Which columns of a table are shown, in which order and width, and by which it is sorted: kept for
 * the next start. Columns are known by their ids; what another version knew of is passed over.
 *
 * <pre>GRAVITY,true,0;M2,true,120|M2,DESCENDING      a width of 0 is the one it comes with</pre>
 */
final class TableLayout {
  private final String name;
  private final Remembered remembered;
  private final Map<String, State> states = new LinkedHashMap<>();
  private final Map<String, SortType> sorting = new LinkedHashMap<>();
  private final Map<TableColumn<?, ?>, Double> own = new HashMap<>();

  private record State(boolean shown, double width) {}

  TableLayout(String name, Remembered remembered) {
    this.name = name;
    this.remembered = remembered;
    read(remembered.layout(name).orElse(""));
  }

  /** Returns whether the user gave a column a width. */
  boolean isWidened(TableColumn<?, ?> column) {
    return states.containsKey(column.getId()) && states.get(column.getId()).width > 0;
  }

  /** Shows columns as they were left. */
  <S> void restore(Collection<TableColumn<S, ?>> columns) {
    for (TableColumn<S, ?> column : columns) {
      own.put(column, column.getPrefWidth());
      State state = states.get(column.getId());
      if (state != null) {
        column.setVisible(state.shown);
        column.setPrefWidth(state.width > 0 ? state.width : column.getPrefWidth());
      }
    }
  }

  /** Returns the columns in the order they were left, one that is always there first. */
  <S> List<TableColumn<S, ?>> ordered(
      TableColumn<S, ?> first, Collection<TableColumn<S, ?>> columns) {
    List<String> ids = List.copyOf(states.keySet());
    List<TableColumn<S, ?>> ordered = new ArrayList<>(columns);
    if (ids.size() == ordered.size()) {
      ordered.sort(Comparator.comparingInt(column -> ids.indexOf(column.getId())));
    }
    ordered.add(0, first);
    return ordered;
  }

  <S> void restoreSorting(TableView<S> table) {
    List<TableColumn<S, ?>> order = new ArrayList<>();
    sorting.forEach(
        (id, type) ->
            table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .forEach(
                    column -> {
                      column.setSortType(type);
                      order.add(column);
                    }));
    table.getSortOrder().setAll(order);
  }

  /** Remembers every change from now on. */
  <S> void watch(TableView<S> table) {
    InvalidationListener change = changed -> remembered.layout(name, written(table));
    table.getColumns().addListener(change);
    table.getSortOrder().addListener(change);
    for (TableColumn<S, ?> column : table.getColumns()) {
      column.visibleProperty().addListener(change);
      column.prefWidthProperty().addListener(change);
      column.sortTypeProperty().addListener(change);
    }
  }

  private <S> String written(TableView<S> table) {
    return table.getColumns().stream()
            .filter(own::containsKey)
            .map(column -> column.getId() + "," + column.isVisible() + "," + width(column))
            .collect(Collectors.joining(";"))
        + "|"
        + table.getSortOrder().stream()
            .map(column -> column.getId() + "," + column.getSortType())
            .collect(Collectors.joining(";"));
  }

  private int width(TableColumn<?, ?> column) {
    boolean asItCame = column.getPrefWidth() == own.get(column);
    return asItCame ? 0 : (int) Math.round(column.getPrefWidth());
  }

  private void read(String text) {
    String[] halves = text.split("\\|", 2);
    for (String[] one : split(halves[0], "\\w+,(true|false),\\d{1,4}")) {
      states.put(one[0], new State(Boolean.parseBoolean(one[1]), Double.parseDouble(one[2])));
    }
    if (halves.length == 2) {
      split(halves[1], "\\w+,(A|DE)SCENDING")
          .forEach(one -> sorting.put(one[0], SortType.valueOf(one[1])));
    }
  }

  private static List<String[]> split(String text, String shape) {
    return Arrays.stream(text.split(";"))
        .filter(one -> one.matches(shape))
        .map(one -> one.split(","))
        .toList();
  }
}
