package merestone.app.gui.triage;

import static merestone.app.gui.Sketches.conflict;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.app.gui.desk.Commands;
import merestone.app.gui.desk.Desk;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.parts.MemoryPreferences;
import merestone.app.gui.parts.Remembered;
import merestone.app.gui.work.Background;
import merestone.crs.CoordinateSystems;
import merestone.finding.Finding;
import merestone.rule.Level;
import merestone.triage.DecisionBook;
import merestone.triage.RunFacts;
import merestone.triage.RunPrint;
import merestone.triage.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HandViewTest {
  @TempDir static Path folder;

  private final OnScreen screen = new OnScreen();
  private final Finding one = conflict("FARM-1", Level.BLOCK, "P-1", 100);
  private final Background atOnce = new Background(Runnable::run, Runnable::run);
  private final TriageViewModel triage =
      new TriageViewModel(atOnce, new NoTroubles(), Clock.systemUTC());
  private final HandViewModel hand = new HandViewModel(triage);
  private Desk desk;

  @Start
  void start(Stage stage) {
    Remembered remembered = new Remembered(new MemoryPreferences());
    desk = new Desk(new Commands(remembered), screen.words(), remembered, atOnce, new NoTroubles());
    Path review = folder.resolve("review-" + System.nanoTime() + ".yaml");
    triage.open(() -> DecisionBook.open(review, CoordinateSystems.ofEpsg(4527), "me"));
    RunFacts facts = new RunFacts("1", "", Map.of(), Map.of());
    triage.show(() -> RunPrint.of(facts, List.of(one)));
    screen.show(stage, new HandView(hand, triage, desk).root(), 340, 300);
    hand.take(one, List.of(one));
  }

  @AfterEach
  void close() {
    screen.doing(triage::close);
  }

  @Test
  void theButtonsTellTheirKeysAndDecide() {
    Button confirm = screen.find("#choose-confirmed");
    assertEquals("Confirm  1", screen.asking(confirm::getText));
    screen.robot().clickOn(confirm);
    assertEquals(Status.CONFIRMED, triage.statusOf(one).status());
    assertEquals("Confirmed", screen.<Label>find("#standing").getText());
  }

  @Test
  void aReasonIsAskedForInATabThatWasNeverShown() {
    List<Throwable> faults = new ArrayList<>();
    screen.doing(
        () -> {
          Thread.UncaughtExceptionHandler usual =
              Thread.currentThread().getUncaughtExceptionHandler();
          Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.add(fault));
          new HandView(hand, triage, desk); // in no scene
          hand.choose(Status.DISMISSED);
          Thread.currentThread().setUncaughtExceptionHandler(usual);
        });
    assertEquals(List.of(), faults);
    assertTrue(screen.find("#reasonAsked").isVisible());
  }

  @Test
  void dismissingAsksForAReasonWithoutADialog() {
    screen.robot().clickOn("#choose-dismissed");
    assertTrue(screen.find("#reasonAsked").isVisible());
    assertTrue(screen.find("#comment").isFocused());
    screen.robot().type(KeyCode.ENTER);
    assertEquals(Status.OPEN, triage.statusOf(one).status());
    screen.doing(() -> screen.<TextField>find("#comment").setText("approved in 2024"));
    screen.robot().type(KeyCode.ENTER);
    assertEquals(Status.DISMISSED, triage.statusOf(one).status());
    assertEquals("approved in 2024", triage.statusOf(one).comment());
    assertFalse(screen.find("#reasonAsked").isVisible());
  }

  @Test
  void escapeLeavesEverythingAsItWas() {
    screen.robot().clickOn("#choose-dismissed");
    screen.doing(() -> screen.<TextField>find("#comment").setText("no"));
    screen.robot().type(KeyCode.ESCAPE);
    assertFalse(screen.find("#reasonAsked").isVisible());
    assertEquals("", screen.<TextField>find("#comment").getText());
    assertEquals(Status.OPEN, triage.statusOf(one).status());
  }
}
