package merestone.app.gui.findings;

import java.util.function.Function;
import javafx.scene.control.TableCell;
import merestone.app.gui.parts.Tip;

/** A number in its column's format; a dash where there is none. */
final class NumberCell<S> extends TableCell<S, Double> {
  private final Function<Double, String> figure;

  NumberCell(Function<Double, String> figure) {
    this.figure = figure;
    getStyleClass().add("number-cell");
    Tip.whole(this);
  }

  @Override
  protected void updateItem(Double value, boolean empty) {
    super.updateItem(value, empty);
    setText(empty || value == null ? null : value.isNaN() ? "—" : figure.apply(value));
  }
}
