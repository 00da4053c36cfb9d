package merestone.app.gui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TabPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Finds what someone without a mouse, or without eyes, could not use on a screen. */
final class Reach {
  private final Set<Node> named = new HashSet<>();
  private final List<String> faults = new ArrayList<>();

  private Reach(Parent root) {
    labelled(root);
    look(root);
  }

  /** Returns what is wrong: controls that take the focus and have no name, icons without a tip. */
  static List<String> faults(Scene scene) {
    return new Reach(scene.getRoot()).faults;
  }

  /** Returns all that takes the focus, in the order of the scene. */
  static List<Node> focusable(Scene scene) {
    List<Node> all = new ArrayList<>();
    gather(scene.getRoot(), all);
    return all;
  }

  private static void gather(Node node, List<Node> all) {
    if (!node.isVisible() || node.isDisabled()) {
      return;
    }
    if (node.isFocusTraversable()) {
      all.add(node);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, all));
    }
  }

  private void labelled(Node node) {
    if (node instanceof Label label && label.getLabelFor() != null) {
      named.add(label.getLabelFor());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::labelled);
    }
  }

  private void look(Node node) {
    if (!node.isVisible()) {
      return;
    }
    if (node.isFocusTraversable() && !isNamed(node)) {
      faults.add("no name: " + path(node));
    }
    if (node instanceof ButtonBase button && isOurs(button) && isIcon(button)) {
      icon(button);
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(this::look);
    }
  }

  /** Tabs name themselves; a bar of menus is known as one. */
  private boolean isNamed(Node node) {
    boolean said = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    boolean shown =
        node instanceof Labeled labeled
            && labeled.getText() != null
            && !labeled.getText().isBlank();
    return said
        || shown
        || named.contains(node)
        || node instanceof TabPane
        || node instanceof MenuBar
        || node instanceof SplitPane;
  }

  private void icon(ButtonBase button) {
    if (button.getAccessibleText() == null || button.getAccessibleText().isBlank()) {
      faults.add("icon without a name: " + path(button));
    }
    button.fireEvent(
        new MouseEvent(
            MouseEvent.MOUSE_ENTERED,
            0,
            0,
            0,
            0,
            MouseButton.NONE,
            0,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            null));
    if (((Control) button).getTooltip() == null) {
      faults.add("icon without a tip: " + path(button));
    }
  }

  private static boolean isIcon(ButtonBase button) {
    return (button.getText() == null || button.getText().isBlank()) && button.getGraphic() != null;
  }

  /** The parts that skins make, such as the arrow of a scroll bar, are the toolkit's. */
  private static boolean isOurs(Node node) {
    return node.getId() != null || node.getStyleClass().stream().noneMatch("arrow-button"::equals);
  }

  private static String path(Node node) {
    StringBuilder path = new StringBuilder(name(node));
    for (Node at = node.getParent(); at != null && path.length() < 160; at = at.getParent()) {
      path.insert(0, name(at) + " > ");
    }
    return path.toString();
  }

  private static String name(Node node) {
    String id = node.getId() == null ? "" : "#" + node.getId();
    return node.getClass().getSimpleName() + id + node.getStyleClass();
  }
}
