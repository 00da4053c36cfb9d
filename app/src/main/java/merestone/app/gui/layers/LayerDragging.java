package merestone.app.gui.layers;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a layer be dragged over or under another one. */
final class LayerDragging {
  private static final PseudoClass OVER = PseudoClass.getPseudoClass("drop-over");
  private static final PseudoClass UNDER = PseudoClass.getPseudoClass("drop-under");

  private final ListCell<LayerRow> cell;
  private final LayersViewModel model;

  LayerDragging(ListCell<LayerRow> cell, LayersViewModel model) {
    this.cell = cell;
    this.model = model;
    cell.setOnDragDetected(
        event -> {
          if (cell.getItem() instanceof LayerRow.Line line) {
            ClipboardContent content = new ClipboardContent();
            content.putString(line.item().summary().id());
            cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
          }
        });
    cell.setOnDragOver(this::over);
    cell.setOnDragExited(event -> mark(false, false));
    cell.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (moved(event).isPresent() && cell.getItem() instanceof LayerRow.Line) {
      event.acceptTransferModes(TransferMode.MOVE);
      mark(!isUnder(event), isUnder(event));
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (cell.getItem() instanceof LayerRow.Line line) {
      moved(event).ifPresent(item -> model.place(item, line.item(), isUnder(event)));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** Only layers of this panel come from its own cells. */
  private Optional<LayerItem> moved(DragEvent event) {
    if (!(event.getGestureSource() instanceof LayerCell source)) {
      return Optional.empty();
    }
    return source.getItem() instanceof LayerRow.Line line
        ? Optional.of(line.item())
        : Optional.empty();
  }

  private boolean isUnder(DragEvent event) {
    return event.getY() > cell.getHeight() / 2;
  }

  private void mark(boolean over, boolean under) {
    cell.pseudoClassStateChanged(OVER, over);
    cell.pseudoClassStateChanged(UNDER, under);
  }
}
