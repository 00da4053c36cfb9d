package merestone.app.gui.findings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import merestone.app.gui.parts.Clip;
import merestone.app.gui.parts.Words;

/** The words of a pane, to be copied: what is selected, one of them by its menu, or all. */
final class DetailsText {
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final Node pane;
  private final SelectableWords selection;
  private final Words words;

  DetailsText(Node pane, SelectableWords selection, Words words) {
    this.pane = pane;
    this.selection = selection;
    this.words = words;
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::copySelected);
    pane.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::offer);
  }

  /** Returns all words that are shown, a line for each line of the pane. */
  String all() {
    List<String> lines = new ArrayList<>();
    gather(pane, lines);
    return String.join(System.lineSeparator(), lines);
  }

  /** Forgets what is selected, because other words will be shown. */
  void forget() {
    selection.clear();
  }

  /** Where words are selected, copying is about them and not about the rows of the table. */
  private void copySelected(KeyEvent event) {
    if (COPY.match(event) && selection.selected().isPresent()) {
      put(selection.selected().get());
      event.consume();
    }
  }

  private void put(String text) {
    Clip.text(pane, text);
  }

  private void offer(ContextMenuEvent event) {
    Node at = event.getPickResult().getIntersectedNode();
    while (at != null && !(at instanceof Labeled)) {
      at = at.getParent();
    }
    ContextMenu menu = new ContextMenu();
    selection
        .selected()
        .ifPresent(chosen -> menu.getItems().add(item("details.copySelected", () -> put(chosen))));
    if (at instanceof Labeled label && !label.getText().isEmpty()) {
      String text = label.getText();
      menu.getItems().add(item("details.copyThis", () -> put(text)));
    }
    menu.getItems().add(item("details.copyAll", () -> put(all())));
    menu.show(pane, event.getScreenX(), event.getScreenY());
    event.consume();
  }

  private MenuItem item(String key, Runnable action) {
    MenuItem item = new MenuItem(words.now(key));
    item.setOnAction(event -> action.run());
    return item;
  }

  private static void gather(Node node, List<String> lines) {
    if (!node.isVisible() || node.getStyleClass().contains("details-foot")) {
      return;
    }
    if (node instanceof GridPane grid) {
      gatherRows(grid, lines);
    } else if (node instanceof TitledPane pane) {
      lines.add(pane.getText());
      gather(pane.getContent(), lines);
    } else if (node instanceof Labeled label && !label.getText().isEmpty()) {
      lines.add(label.getText());
    } else if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, lines));
    }
  }

  private static void gatherRows(GridPane grid, List<String> lines) {
    int row = -1;
    for (Node cell : grid.getChildren().filtered(Node::isVisible)) {
      String text = cell instanceof Labeled label ? label.getText() : "";
      if (GridPane.getRowIndex(cell) != row) {
        row = GridPane.getRowIndex(cell);
        lines.add(text);
      } else {
        lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "\t" + text);
      }
    }
  }
}
