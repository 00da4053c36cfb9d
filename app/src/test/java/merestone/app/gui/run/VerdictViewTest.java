package merestone.app.gui.run;

import static merestone.app.gui.Sketches.ledger;
import static merestone.app.gui.Sketches.row;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.app.gui.error.NoTroubles;
import merestone.app.gui.work.Background;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class VerdictViewTest {
  private final OnScreen screen = new OnScreen();
  private final VerdictViewModel model = new VerdictViewModel(screen.words());
  private int ledgerShown;

  @Start
  void start(Stage stage) {
    RunViewModel run =
        new RunViewModel(
            new Background(work -> {}, Runnable::run),
            (file, progress) -> {
              throw new AssertionError("never runs");
            },
            new NoTroubles());
    VerdictView view = new VerdictView(model, run, () -> ledgerShown++, screen.words());
    screen.show(stage, view.root(), 900, 90);
  }

  @Test
  void anIncompleteCheckLeadsToWhatWasNotChecked() {
    screen.doing(() -> model.show(ledger(row("A", 0, 10)), 0));
    screen.robot().clickOn("#showNotChecked");
    assertEquals(1, ledgerShown);
    assertEquals("Incomplete — not a clean result", headline());
  }

  @Test
  void incompleteAndCleanDifferInWordsAndLook() {
    screen.doing(() -> model.show(ledger(row("A", 0, 0)), 0));
    assertEquals("Clean", headline());
    assertFalse(screen.find("#showNotChecked").isVisible());
    assertEquals(List.of("verdict", "verdict-clean"), look());
    screen.doing(() -> model.show(ledger(row("A", 1, 0)), 0));
    assertTrue(screen.find("#showNotChecked").isVisible());
    assertEquals(List.of("verdict", "verdict-incomplete"), look());
  }

  @Test
  void itSpeaksBothLanguages() {
    screen.doing(() -> model.show(RunState.CANCELLED, false));
    assertEquals("Cancelled — nothing is decided", headline());
    screen.doing(() -> screen.words().localeProperty().set(Locale.CHINESE));
    assertEquals("已取消——没有结论", headline());
  }

  private List<String> look() {
    return screen.find("#verdict").getStyleClass().stream()
        .filter(style -> style.startsWith("verdict"))
        .toList();
  }

  private String headline() {
    return screen.<Label>find("#headline").getText();
  }
}
