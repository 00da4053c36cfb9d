package merestone.app.gui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DivisionTest {
  private final OnScreen screen = new OnScreen();
  private final Remembered remembered = new Remembered(new MemoryPreferences());
  private Stage stage;
  private SplitPane pane;

  @Start
  void start(Stage shown) {
    stage = shown;
    pane = divided();
    screen.show(stage, pane, 600, 680);
  }

  /**
   * 400 of 1 000 leave more than a half, 400 of 680 leave 280; 400 of 550 too little for a map,
   * which keeps 36 %; 340 of 500 leave 160, of 420 too little for a glance of 84.
   */
  @ParameterizedTest
  @CsvSource({"1000,0.5", "800,0.5", "680,0.41176", "550,0.36", "500,0.32", "420,0.2", "0,0.5"})
  void theLowerPartGetsWhatItNeedsUnlessTheMapWouldVanish(double height, double position) {
    assertEquals(position, Division.position(height, new Division.Need(400, 340)), 1e-5);
  }

  @Test
  void whatNobodyMovedIsDividedAnewByTheNextHeight() {
    assertEquals(280, upper(), 8);
    screen.doing(() -> stage.setHeight(1000));
    assertEquals(pane.getHeight() / 2, upper(), 8);
    screen.doing(stage::hide);
    assertTrue(remembered.text("divided.upper").isEmpty());
  }

  @Test
  void whatSomebodyMovedStaysAndIsThereAgainInTheNextWindow() {
    screen.robot().drag(".split-pane-divider").moveBy(0, 100).drop();
    double moved = upper();
    assertEquals(380, moved, 12);
    screen.doing(stage::hide);
    assertFalse(remembered.text("divided.upper").isEmpty());
    screen.doing(
        () -> {
          pane = divided();
          screen.show(stage, pane, 600, 680);
        });
    assertEquals(moved, upper(), 8);
  }

  private SplitPane divided() {
    SplitPane made = new SplitPane(new Region(), new Region());
    made.setOrientation(Orientation.VERTICAL);
    new Division(made, new Division.Need(400, 340))
        .keep(new WindowMemory(remembered, stage), "upper");
    return made;
  }

  private double upper() {
    return screen.asking(() -> pane.getDividerPositions()[0] * pane.getHeight());
  }
}
