package merestone.app.gui.findings;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/** A text that shows in full in a tip where the column is too narrow, or on several lines. */
final class TextCell<S> extends TableCell<S, String> {
  private static final int SHORT = 12;

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
    return super.computePrefHeight(asks ? getTableColumn().getWidth() : width);
  }

  private static Tooltip tip(String text) {
    Tooltip tip = new Tooltip(text);
    tip.setWrapText(true);
    tip.setMaxWidth(460);
    return tip;
  }
}
