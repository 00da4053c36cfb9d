package merestone.app.gui.layers;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets a layer be dragged over or under another one, and a group with all its layers. */
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
          if (model.groupOf(cell.getItem()).isPresent()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(
                cell.getItem() instanceof LayerRow.Line line ? line.item().summary().id() : " ");
            cell.startDragAndDrop(TransferMode.MOVE).setContent(content);
            event.consume();
          }
        });
    cell.setOnDragOver(this::over);
    cell.setOnDragExited(event -> mark(false, false));
    cell.setOnDragDropped(this::dropped);
  }

  private void over(DragEvent event) {
    if (moved(event).isPresent() && target().isPresent()) {
      event.acceptTransferModes(TransferMode.MOVE);
      mark(!isUnder(event), isUnder(event));
      event.consume();
    }
  }

  private void dropped(DragEvent event) {
    if (moved(event).isPresent() && target().isPresent()) {
      drop(moved(event).get(), target().get(), isUnder(event));
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** A group lands beside a whole group; a layer beside a layer, or on top of a group. */
  private void drop(LayerRow moved, LayerRow.Group group, boolean under) {
    if (moved instanceof LayerRow.Group whole) {
      model.place(whole, group, under);
    } else if (moved instanceof LayerRow.Line line) {
      LayerItem beside =
          cell.getItem() instanceof LayerRow.Line other ? other.item() : group.layers().get(0);
      model.place(line.item(), beside, under);
    }
  }

  private Optional<LayerRow.Group> target() {
    return model.groupOf(cell.getItem());
  }

  /** Only layers and groups of this panel come from its own cells. */
  private Optional<LayerRow> moved(DragEvent event) {
    return event.getGestureSource() instanceof LayerCell source
        ? Optional.ofNullable(source.getItem()).filter(row -> model.groupOf(row).isPresent())
        : Optional.empty();
  }

  private boolean isUnder(DragEvent event) {
    return cell.getItem() instanceof LayerRow.Line && event.getY() > cell.getHeight() / 2;
  }

  private void mark(boolean over, boolean under) {
    cell.pseudoClassStateChanged(OVER, over);
    cell.pseudoClassStateChanged(UNDER, under);
  }
}
