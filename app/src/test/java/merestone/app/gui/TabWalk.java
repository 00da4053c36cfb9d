package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TitledPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A walk through a scene with the Tab key alone. */
final class TabWalk {
  private static final int MOST = 150;

  private final FxRobot robot;
  private final Scene scene;

  TabWalk(FxRobot robot, Scene scene) {
    this.robot = robot;
    this.scene = scene;
  }

  /** Returns the control where a walk through a scene begins; buttons of a dialog come last. */
  static Node first(Scene scene) {
    List<Node> all = Reach.focusable(scene);
    return all.stream()
        .filter(node -> !(node.getParent() instanceof HBox bar && isBar(bar)))
        .findFirst()
        .orElse(all.get(0));
  }

  private static boolean isBar(HBox box) {
    return box.getParent() instanceof ButtonBar;
  }

  /** Goes round once: all is reached in the order of reading, and the focus is always seen. */
  void walk() {
    robot.interact(() -> first(scene).requestFocus());
    // The first one too is to have its focus from the keys.
    robot.press(KeyCode.TAB).release(KeyCode.TAB);
    robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
    WaitForAsyncUtils.waitForFxEvents();
    List<Node> visited = new ArrayList<>();
    Node first = scene.getFocusOwner();
    Set<String> unseen = new LinkedHashSet<>();
    do {
      Node now = scene.getFocusOwner();
      visited.add(now);
      if (!isFocusSeen(now)) {
        unseen.add(now.toString());
      }
      robot.press(KeyCode.TAB).release(KeyCode.TAB);
      WaitForAsyncUtils.waitForFxEvents();
    } while (scene.getFocusOwner() != first && visited.size() < MOST);
    assertTrue(visited.size() < MOST, () -> "the focus does not come round: " + tail(visited));
    assertEquals(Set.of(), unseen, "nobody sees where the focus is");
    Set<String> missed = new LinkedHashSet<>();
    for (Node node : Reach.focusable(scene)) {
      if (!visited.contains(node) && !isPartOfAnother(node) && isOnScreen(node)) {
        missed.add(node.toString());
      }
    }
    assertEquals(Set.of(), missed, "not reached by Tab");
    neighboursInOrder(visited);
  }

  /** Of two that stand in one row, the left one comes first; else the upper one. */
  private static void neighboursInOrder(List<Node> visited) {
    for (int i = 1; i < visited.size(); i++) {
      Node before = visited.get(i - 1);
      Node now = visited.get(i);
      if (before.getParent() == now.getParent()) {
        Bounds a = before.localToScene(before.getBoundsInLocal());
        Bounds b = now.localToScene(now.getBoundsInLocal());
        boolean below = b.getMinY() >= a.getMaxY() - 1;
        boolean right = b.getMinX() >= a.getMaxX() - 1;
        assertTrue(below || right, before + " comes before " + now);
      }
    }
  }

  /** Whether a control looks different while it has the focus. */
  private boolean isFocusSeen(Node node) {
    WritableImage[] pictures = new WritableImage[2];
    robot.interact(() -> pictures[0] = around(node));
    robot.interact(
        () -> {
          scene.getRoot().requestFocus();
          pictures[1] = around(node);
          node.requestFocus();
        });
    PixelReader with = pictures[0].getPixelReader();
    PixelReader without = pictures[1].getPixelReader();
    for (int y = 0; y < pictures[0].getHeight(); y++) {
      for (int x = 0; x < pictures[0].getWidth(); x++) {
        if (with.getArgb(x, y) != without.getArgb(x, y)) {
          return true;
        }
      }
    }
    return false;
  }

  private WritableImage around(Node node) {
    Bounds box = node.localToScene(node.getBoundsInLocal());
    SnapshotParameters part = new SnapshotParameters();
    part.setViewport(
        new Rectangle2D(
            box.getMinX() - 3, box.getMinY() - 3, box.getWidth() + 6, box.getHeight() + 6));
    return scene.getRoot().snapshot(part, null);
  }

  /** What stands in a line of a list is reached by the keys of the list. */
  private static boolean isPartOfAnother(Node node) {
    for (Node at = node.getParent(); at != null; at = at.getParent()) {
      boolean frame = at instanceof ScrollPane || at instanceof TabPane || at instanceof TitledPane;
      boolean cell = at instanceof ListCell || at instanceof TableCell;
      if (cell || at instanceof Control && at.isFocusTraversable() && !frame) {
        return true;
      }
    }
    return false;
  }

  /** A page that lies behind another one is not to be reached. */
  private boolean isOnScreen(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    Bounds box = node.localToScene(node.getBoundsInLocal());
    return box.getWidth() > 0 && box.getMaxX() > 0 && box.getMinX() < scene.getWidth();
  }

  private static String tail(List<Node> visited) {
    return visited.subList(visited.size() - 6, visited.size()).toString();
  }
}
