package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TitledPane;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import merestone.app.gui.parts.Look;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.run.RunState;
import merestone.app.gui.work.Background;
import merestone.review.ReviewSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window with the Tab key alone: everything is reached, nothing holds on to the focus. */
@ExtendWith(ApplicationExtension.class)
class TabOrderTest {
  private static final Path REVIEW = Path.of("..", "sample-data", "qinghe", "review.yaml");
  private static final int MOST = 150;

  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private Wiring wiring;
  private Scene scene;

  @Start
  void start(Stage stage) {
    Look.loadFonts();
    Remembered remembered = new Remembered(new MemoryPreferences());
    remembered.locale(Locale.ENGLISH);
    wiring =
        new Wiring(
            stage,
            remembered,
            new Wiring.Work(Background.live(), ReviewSession::open, KeptAside.in(folder)));
    wiring.show();
    scene = stage.getScene();
  }

  @Test
  void onTheWelcomePageTabReachesEverythingAndComesRound() {
    walk();
  }

  @Test
  void inTheAssistantTabReachesEverythingAndComesRound() throws TimeoutException {
    robot.interact(() -> wiring.start().dropped(List.of(REVIEW.toAbsolutePath().getParent())));
    await(() -> !wiring.start().assistant().busyProperty().get());
    walk();
  }

  @Test
  void onTheDeskTabReachesEverythingAndComesRound() throws TimeoutException {
    robot.interact(() -> wiring.models().run().open(REVIEW));
    await(() -> wiring.models().run().stateProperty().get() == RunState.READY);
    robot.interact(() -> wiring.models().run().check());
    await(() -> wiring.models().run().stateProperty().get() == RunState.CHECKED);
    robot.interact(() -> wiring.models().answer().findings().step(1));
    WaitForAsyncUtils.waitForFxEvents();
    walk();
  }

  private void walk() {
    robot.interact(() -> Reach.focusable(scene).get(0).requestFocus());
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

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
