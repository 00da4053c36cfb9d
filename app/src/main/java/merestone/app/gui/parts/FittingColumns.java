package merestone.app.gui.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ConstrainedColumnResizeBase;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * Fits the columns of a table into its width, so that it never scrolls sideways: columns of words
 * share what the others leave, in proportion to their preferred widths. Where even that is too
 * little, the others narrow too. A column widened by hand keeps its width.
 */
public final class FittingColumns extends ConstrainedColumnResizeBase
    implements Callback<ResizeFeatures, Boolean> {
  private static final double NARROWEST = 40;

  private final Set<TableColumnBase<?, ?>> sharing;

  private FittingColumns(Set<TableColumnBase<?, ?>> sharing) {
    this.sharing = sharing;
  }

  /**
   * Gives a table its columns and keeps them fitted.
   *
   * @param sharing those of the columns that take the rest of the width
   */
  public static <S> void fit(
      TableView<S> table, List<TableColumn<S, ?>> columns, Set<TableColumn<S, ?>> sharing) {
    table.getColumns().setAll(columns);
    table.setColumnResizePolicy(new FittingColumns(new HashSet<>(sharing)));
  }

  @Override
  public Boolean call(ResizeFeatures features) {
    List<? extends TableColumnBase<?, ?>> columns = features.getTable().getVisibleLeafColumns();
    TableColumnBase<?, ?> dragged = features.getColumn();
    if (dragged != null) {
      if (dragged == columns.get(columns.size() - 1)) {
        return false;
      }
      sharing.remove(dragged);
      dragged.setPrefWidth(Math.max(NARROWEST, dragged.getWidth() + features.getDelta()));
    }
    fit(features, columns);
    return true;
  }

  private void fit(ResizeFeatures features, List<? extends TableColumnBase<?, ?>> columns) {
    double left = features.getContentWidth();
    double fixed = preferred(columns, false);
    double least = columns.stream().filter(sharing::contains).count() * NARROWEST;
    double rest = Math.max(least, left - fixed);
    double narrowing = Math.min(1, (left - rest) / fixed);
    double share = rest / preferred(columns, true);
    for (int i = 0; i < columns.size(); i++) {
      TableColumnBase<?, ?> column = columns.get(i);
      double width = column.getPrefWidth() * (sharing.contains(column) ? share : narrowing);
      boolean last = i == columns.size() - 1;
      double whole = Math.max(0, last ? left : Math.floor(width));
      features.setColumnWidth(column, whole);
      left -= whole;
    }
  }

  private double preferred(List<? extends TableColumnBase<?, ?>> columns, boolean shared) {
    return columns.stream()
        .filter(column -> sharing.contains(column) == shared)
        .mapToDouble(TableColumnBase::getPrefWidth)
        .sum();
  }
}
