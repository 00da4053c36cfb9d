package merestone.app.gui.findings;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.text.Text;
import merestone.app.gui.parts.Tip;

/** A text that shows in full in a tip where the column is too narrow, or on several lines. */
final class TextCell<S> extends TableCell<S, String> {
  /** What the cell's own edges take of the width of its column. */
  private static final int EDGES = 14;

  private TextCell() {
    Tip.whole(this);
  }

  /** Returns a cell of one line, whose text ends in an ellipsis where it is too long. */
  static <S> TextCell<S> line() {
    return new TextCell<>();
  }

  /** Returns a cell as high as its text needs in the width of its column. */
  static <S> TextCell<S> lines(TableColumn<S, String> column) {
    // A row asks its cells for their height without a width: only a text that knows its own
    // wrapping width answers rightly.
    Text text = new Text();
    text.getStyleClass().add("cell-text");
    TextCell<S> cell = new TextCell<>();
    text.textProperty().bind(cell.textProperty());
    text.wrappingWidthProperty().bind(column.widthProperty().subtract(EDGES));
    cell.setGraphic(text);
    cell.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    return cell;
  }

  @Override
  protected void updateItem(String text, boolean empty) {
    super.updateItem(text, empty);
    setText(empty ? null : text);
  }
}
