package merestone.app.gui.findings;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text that shows in full in a tip where the column is too narrow, or on several lines. */
final class TextCell<S> extends TableCell<S, String> {
  private static final int SHORT = 12;

  /** What the row's own line takes: a cell too low by a pixel drops its last line. */
  private static final int ROW_LINE = 2;

  private TextCell(boolean wrapping) {
    setWrapText(wrapping);
  }

  /** Returns a cell of one line, whose text ends in an ellipsis where it is too long. */
  static <S> TextCell<S> line() {
    return new TextCell<>(false);
  }

  /** Returns a cell as high as its text needs in the width of its column. */
  static <S> TextCell<S> lines() {
    return new TextCell<>(true);
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
    setTooltip(empty || text.length() < SHORT ? null : tip(text));
  }

  /** A row asks for the height without a width; the column has it. */
  @Override
  protected double computePrefHeight(double width) {
    boolean asks = isWrapText() && getTableColumn() != null;
    return asks
        ? super.computePrefHeight(getTableColumn().getWidth()) + ROW_LINE
        : super.computePrefHeight(width);
  }

  private static Tooltip tip(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(460);
    return tip;
  }
}
