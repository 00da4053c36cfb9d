package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableRow;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import merestone.app.gui.desk.Command;
import merestone.app.gui.run.RunState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A small screen: how much of the findings is seen, and whether all controls are. */
@ExtendWith(ApplicationExtension.class)
class RoomTest {
  private static final Path REVIEW = Path.of("..", "sample-data", "qinghe", "review.yaml");

  @TempDir static Path folder;

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Wiring wiring;

  @Start
  void start(Stage shown) {
    stage = shown;
    wiring = WholeWindow.on(stage, folder);
    wiring.show();
  }

  /** 775 pixels are left of 800 below the frame of a window. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void eightFindingsAreSeenBesideTheirDetailsAndTheMapIsStillOne(String language)
      throws TimeoutException {
    check(language, 1280, 775);
    Bounds table = place("#findings");
    long rows = rows(table);
    assertTrue(rows >= 8, rows + " rows in " + table);
    assertTrue(place("#map").getHeight() > 240, place("#map").toString());
    assertTrue(place("#details").getHeight() > 100, place("#details").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void inANarrowWindowTheBarsWrapAndNothingOfThemIsHidden(String language) throws TimeoutException {
    check(language, 960, 640);
    assertTrue(robot.lookup("#exportImage").query().getParent().isVisible());
    Bounds table = place("#findings");
    for (String control : new String[] {"#columns", "#grouping", "#moreFilters", "#shownStatus"}) {
      Bounds box = place(control);
      assertTrue(box.getMaxX() <= table.getMaxX() + 1, control + " " + box);
      assertTrue(box.getMaxY() <= table.getMinY() + 1, control + " " + box);
    }
    Bounds above = place("#columns");
    Bounds below = place("#toggle-block");
    assertTrue(below.getMinY() >= above.getMaxY() - 1, above + " overlaps " + below);
  }

  /** 1 280 by 800 pixels at 150 % are 853 by 533, less 25 for the frame of a window. */
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void fourFindingsAreSeenOnASmallScreenThatIsMagnified(String language) throws TimeoutException {
    check(language, 853, 508);
    Bounds table = place("#findings");
    long rows = rows(table);
    assertTrue(rows >= 4, rows + " rows in " + table);
    assertTrue(place("#map").getHeight() >= 80, place("#map").toString());
    assertTrue(place("#status").getMaxY() <= 508, place("#status").toString());
    assertFalse(robot.lookup("#exportImage").query().getParent().isVisible());
  }

  /** Without the tool bar there would be the box of the scale, which takes arrow keys itself. */
  @Test
  void withoutAToolBarTheKeysBeginAtTheFindings() throws TimeoutException {
    robot.interact(
        () -> {
          stage.setMinWidth(853);
          stage.setMinHeight(508);
          stage.setWidth(853);
          stage.setHeight(508);
          wiring.models().run().open(REVIEW);
        });
    await(() -> wiring.models().run().stateProperty().get() == RunState.READY);
    await(() -> robot.lookup("#findings").query().isFocused());
  }

  /** The key works wherever the panel is that asks; it has to be shown first. */
  @Test
  void dismissingAsksForItsReasonAlsoWhileAnotherTabIsShown() throws TimeoutException {
    check("en", 1280, 775);
    robot.interact(
        () -> robot.lookup("#side").queryAs(TabPane.class).getSelectionModel().select(2));
    await(() -> wiring.triage().triage().readyProperty().get());
    robot.interact(() -> wiring.commands().run(Command.DISMISS));
    await(() -> robot.lookup("#comment").query().isFocused());
    assertTrue(robot.lookup("#reasonAsked").query().isVisible());
  }

  @Test
  void theTwoFiltersAreToldApart() throws TimeoutException {
    check("en", 1280, 775);
    assertEquals(1, robot.lookup("#filter").queryAll().size());
    assertEquals(1, robot.lookup("#narrowLayer").queryAll().size());
  }

  private long rows(Bounds table) {
    return robot
        .from(robot.lookup("#findings").<Node>query())
        .lookup(".table-row-cell")
        .queryAll()
        .stream()
        .filter(row -> !((TableRow<?>) row).isEmpty())
        .map(RoomTest::place)
        .filter(row -> row.getMinY() > table.getMinY() && row.getMaxY() <= table.getMaxY() + 1)
        .count();
  }

  private void check(String language, double width, double height) throws TimeoutException {
    robot.interact(
        () -> {
          wiring.words().localeProperty().set(Locale.forLanguageTag(language));
          stage.setMinWidth(Math.min(stage.getMinWidth(), width));
          stage.setMinHeight(Math.min(stage.getMinHeight(), height));
          stage.setWidth(width);
          stage.setHeight(height);
          wiring.models().run().open(REVIEW);
        });
    await(() -> wiring.models().run().stateProperty().get() == RunState.READY);
    robot.interact(() -> wiring.models().run().check());
    await(() -> wiring.models().run().stateProperty().get() == RunState.CHECKED);
    await(() -> !wiring.models().answer().findings().arrangingProperty().get());
    // The first page of the table grows with each frame.
    await(() -> robot.lookup("#findings").<Region>query().getMaxHeight() < 0);
    robot.interact(() -> wiring.models().answer().findings().step(1));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private Bounds place(String query) {
    return place(robot.lookup(query).<Node>query());
  }

  private static Bounds place(Node node) {
    return node.localToScene(node.getBoundsInLocal());
  }

  private static void await(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }
}
