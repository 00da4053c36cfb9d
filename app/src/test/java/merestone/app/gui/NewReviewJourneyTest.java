package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import merestone.app.gui.desk.Command;
import merestone.app.gui.run.RunState;
import merestone.app.gui.start.NewReviewViewModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** From a dropped folder to a checked review. */
@ExtendWith(ApplicationExtension.class)
class NewReviewJourneyTest {
  private static final Path DATA = Path.of("..", "sample-data").toAbsolutePath().normalize();

  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private Wiring wiring;

  @Start
  void start(Stage stage) {
    wiring = WholeWindow.on(stage, folder);
    wiring.show();
  }

  @Test
  void aDroppedFolderIsCorrectedCreatedAndChecked() throws TimeoutException {
    robot.interact(() -> wiring.start().dropped(List.of(DATA.resolve("qinghe"))));
    await(() -> ready());
    assertEquals(6, table().getItems().size());
    assertEquals("qinghe", assistant().nameProperty().get());

    robot.interact(() -> table().getSelectionModel().select(3));
    assertTrue(text("#newWhy").startsWith("Recognised, because"), () -> text("#newWhy"));
    assertEquals(20, this.<TableView<?>>find("#newPreview").getItems().size());
    ComboBox<String> role = role(3);
    robot.interact(() -> role.setValue("quality_farmland"));
    assertEquals("The role is your choice.", text("#newWhy"));
    robot.interact(() -> role(3).setValue("farmland"));

    robot.interact(() -> assistant().chooseTarget(folder.resolve("first.yaml")));
    robot.clickOn("#newCreate");
    await(() -> state() == RunState.READY);
    assertFalse(find("#newReview").getParent().isVisible());
    assertEquals(6, wiring.models().ground().layers().items().size());
    robot.interact(() -> wiring.models().run().check());
    await(() -> state() == RunState.CHECKED);
    assertFalse(wiring.models().answer().findings().all().isEmpty());
  }

  @Test
  void behindTheAssistantNothingOfTheReviewIsOfferedAndTheTitleSaysSo() throws TimeoutException {
    robot.interact(() -> wiring.start().dropped(List.of(DATA.resolve("qinghe/review.yaml"))));
    await(() -> state() == RunState.READY);
    assertTrue(wiring.commands().enabled(Command.RUN).getValue());
    robot.interact(() -> wiring.commands().run(Command.NEW));
    assertTrue(title().startsWith("New review – "), title());
    for (Command command : List.of(Command.RUN, Command.OPEN, Command.ZOOM_FULL, Command.CONFIRM)) {
      assertFalse(wiring.commands().enabled(command).getValue(), command.name());
    }
    assertTrue(find("#check").isDisabled());
    assertTrue(wiring.commands().enabled(Command.SETTINGS).getValue());
    robot.interact(() -> assistant().close());
    assertTrue(wiring.commands().enabled(Command.RUN).getValue());
    assertFalse(title().startsWith("New review"), title());
  }

  @Test
  void aBrokenFolderShowsWhatIsWrongWithEachFile() throws TimeoutException {
    robot.interact(() -> wiring.start().dropped(List.of(DATA.resolve("broken"))));
    await(() -> ready());
    robot.interact(() -> table().getSelectionModel().select(0));
    assertFalse(
        robot
            .from(this.<javafx.scene.Parent>find("#newProblems"))
            .lookup(".label")
            .queryAll()
            .isEmpty());
    assertTrue(table().getItems().size() > 40);
  }

  @Test
  void aReviewThatIsDroppedIsOpened() throws TimeoutException {
    robot.interact(
        () -> wiring.start().dropped(List.of(DATA.resolve("qinghe").resolve("review.yaml"))));
    await(() -> state() == RunState.READY);
    assertFalse(assistant().openProperty().get());
  }

  private String title() {
    return ((Stage) table().getScene().getWindow()).getTitle();
  }

  private boolean ready() {
    return !assistant().busyProperty().get() && !table().getItems().isEmpty();
  }

  private NewReviewViewModel assistant() {
    return wiring.start().assistant();
  }

  private TableView<?> table() {
    return find("#newLayers");
  }

  @SuppressWarnings("unchecked")
  private ComboBox<String> role(int row) {
    return (ComboBox<String>)
        robot.from(table()).lookup(".combo-box").queryAll().stream()
            .sorted(java.util.Comparator.comparingDouble(box -> box.localToScene(0, 0).getY()))
            .toList()
            .get(row);
  }

  private String text(String query) {
    return this.<Label>find(query).getText();
  }

  private RunState state() {
    return wiring.models().run().stateProperty().get();
  }

  private <T extends javafx.scene.Node> T find(String query) {
    return robot.lookup(query).query();
  }

  private void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(
        60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    WaitForAsyncUtils.waitForFxEvents();
  }
}
