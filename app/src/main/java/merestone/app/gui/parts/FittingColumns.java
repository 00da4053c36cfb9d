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
 * little, the others narrow too, the wide ones first. A column widened by hand keeps its width.
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
    Group words = group(columns, true);
    Group others = group(columns, false);
    double rest = Math.max(words.least, left - others.wanted);
    double room = left - rest;
    for (int i = 0; i < columns.size(); i++) {
      TableColumnBase<?, ?> column = columns.get(i);
      double width = sharing.contains(column) ? words.of(column, rest) : others.of(column, room);
      boolean last = i == columns.size() - 1;
      double whole = Math.max(0, last ? left : Math.floor(width));
      features.setColumnWidth(column, whole);
      left -= whole;
    }
  }

  private Group group(List<? extends TableColumnBase<?, ?>> columns, boolean shared) {
    return Group.of(columns.stream().filter(one -> sharing.contains(one) == shared).toList());
  }

  /**
   * Columns that widen and narrow together: in proportion, as long as each shows a few signs.
   *
   * @param least the width at which all show just that
   * @param fair the width up to which they narrow in proportion
   */
  private record Group(double wanted, double fair, double least) {
    /** With the edges of a cell, in pixels. */
    private static final double FEW_SIGNS = 54;

    static Group of(List<? extends TableColumnBase<?, ?>> columns) {
      double wanted = columns.stream().mapToDouble(TableColumnBase::getPrefWidth).sum();
      double first =
          columns.stream().mapToDouble(one -> least(one) / one.getPrefWidth()).max().orElse(1);
      return new Group(wanted, wanted * first, columns.stream().mapToDouble(Group::least).sum());
    }

    private static double least(TableColumnBase<?, ?> column) {
      return Math.min(FEW_SIGNS, column.getPrefWidth());
    }

    double of(TableColumnBase<?, ?> column, double room) {
      double its = least(column);
      if (room >= fair) {
        return column.getPrefWidth() * room / wanted;
      }
      return room < least
          ? its * room / least
          : its + (column.getPrefWidth() * fair / wanted - its) * (room - least) / (fair - least);
    }
  }
}
