package merestone.app.gui.findings;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * The children of a pane, used again for what it shows next: making a control and dressing it costs
 * far more than new words in one that is there. All are set aside at first; those that are not
 * taken again stay hidden until they are.
 */
final class Reused {
  private static final String KIND = "merestone.kind";

  private final Pane pane;
  private final Map<String, Deque<Node>> spare = new HashMap<>();
  private int last = -1;

  Reused(Pane pane) {
    this.pane = pane;
    for (Node child : pane.getChildren()) {
      show(child, false);
      spare.computeIfAbsent(kind(child), fresh -> new ArrayDeque<>()).add(child);
    }
  }

  /** Returns whether a pane shows any of its children. */
  static boolean isShown(Pane pane) {
    return pane.getChildren().stream().anyMatch(Node::isManaged);
  }

  /**
   * Shows a child behind those taken so far.
   *
   * @param kind tells children of the pane apart that cannot stand for each other
   * @param fresh makes one where none is to spare
   */
  <T extends Node> T next(String kind, Supplier<T> fresh) {
    Node known = spare.getOrDefault(kind, new ArrayDeque<>()).poll();
    if (known == null) {
      T made = fresh.get();
      made.getProperties().put(KIND, kind);
      pane.getChildren().add(made);
      last = pane.getChildren().size() - 1;
      return made;
    }
    show(known, true);
    placeBehindTheLast(known);
    @SuppressWarnings("unchecked") // of one kind are only those that one supplier made
    T taken = (T) known;
    return taken;
  }

  private void placeBehindTheLast(Node child) {
    int at = pane.getChildren().indexOf(child);
    if (at < last) {
      child.toFront();
      last = pane.getChildren().size() - 1;
    } else {
      last = at;
    }
  }

  private static String kind(Node child) {
    return child.getProperties().get(KIND) instanceof String kind ? kind : "";
  }

  private static void show(Node child, boolean on) {
    child.setVisible(on);
    child.setManaged(on);
  }
}
