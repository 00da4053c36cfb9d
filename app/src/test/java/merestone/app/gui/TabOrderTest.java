package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import merestone.app.gui.desk.Command;
import merestone.app.gui.layers.LayerRow;
import merestone.app.gui.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The window with the Tab key alone: everything is reached, nothing holds on to the focus. */
@ExtendWith(ApplicationExtension.class)
class TabOrderTest {
  private static final Path REVIEW = Path.of("..", "sample-data", "qinghe", "review.yaml");

  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private Wiring wiring;
  private Scene scene;

  @Start
  void start(Stage stage) {
    wiring = WholeWindow.on(stage, folder);
    wiring.show();
    scene = stage.getScene();
  }

  @Test
  void onTheWelcomePageTabReachesEverythingAndComesRound() {
    new TabWalk(robot, scene).walk();
  }

  @Test
  void inTheAssistantTabReachesEverythingAndComesRound() throws TimeoutException {
    robot.interact(() -> wiring.start().dropped(List.of(REVIEW.toAbsolutePath().getParent())));
    await(() -> !wiring.start().assistant().busyProperty().get());
    new TabWalk(robot, scene).walk();
  }

  @Test
  void onTheDeskTabReachesEverythingAndComesRound() throws TimeoutException {
    check();
    new TabWalk(robot, scene).walk();
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {
        "SETTINGS",
        "KEYS",
        "ABOUT",
        "EXPORT_IMAGE",
        "EXPORT_RESULTS",
        "EXPORT_PAGES",
        "LAYER_SYMBOL",
        "LAYER_PROPERTIES"
      })
  void aFormBeginsAtItsFirstControlAndEveryDialogIsWalkedThroughByTabAndLeftByEscape(
      Command command) throws TimeoutException {
    check();
    robot.interact(() -> wiring.models().ground().layers().selectedProperty().set(layer()));
    Platform.runLater(() -> wiring.commands().run(command));
    await(() -> dialog() != null);
    Window dialog = dialog();
    Scene inside = dialog.getScene();
    boolean onlyRead = command == Command.ABOUT || command == Command.LAYER_PROPERTIES;
    await(
        () ->
            onlyRead
                ? inside.getFocusOwner() instanceof Button
                : inside.getFocusOwner() == TabWalk.first(inside));
    new TabWalk(robot, inside).walk();
    robot.type(KeyCode.ESCAPE);
    await(() -> !dialog.isShowing());
    assertNotNull(scene.getFocusOwner(), "the keys work on in the window");
  }

  @Test
  void theFiltersBeginAtTheirFirstListAndAreWalkedThroughByTab() throws TimeoutException {
    check();
    robot.clickOn("#moreFilters");
    await(() -> dialog() != null);
    Scene inside = dialog().getScene();
    await(() -> inside.getFocusOwner() == TabWalk.first(inside));
    new TabWalk(robot, inside).walk();
    robot.type(KeyCode.ESCAPE);
    await(() -> dialog() == null);
  }

  private void check() throws TimeoutException {
    robot.interact(() -> wiring.models().run().open(REVIEW));
    await(() -> wiring.models().run().stateProperty().get() == RunState.READY);
    robot.interact(() -> wiring.models().run().check());
    await(() -> wiring.models().run().stateProperty().get() == RunState.CHECKED);
    await(() -> !wiring.models().answer().findings().arrangingProperty().get());
    robot.interact(() -> wiring.models().answer().findings().step(1));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private LayerRow layer() {
    return wiring.models().ground().layers().rows().stream()
        .filter(LayerRow.Line.class::isInstance)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the window over the main one; null while there is none. */
  private Window dialog() {
    return robot.listWindows().stream()
        .filter(window -> window.isShowing() && window != scene.getWindow())
        .filter(window -> !(window instanceof Tooltip))
        .findFirst()
        .orElse(null);
  }

  private static void await(java.util.concurrent.Callable<Boolean> condition)
      throws TimeoutException {
    WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
