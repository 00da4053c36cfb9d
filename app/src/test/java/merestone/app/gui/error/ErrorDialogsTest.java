package merestone.app.gui.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import merestone.app.gui.OnScreen;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ErrorDialogsTest {
  private final OnScreen screen = new OnScreen();
  private ErrorDialogs dialogs;

  @Start
  void start(Stage stage) {
    screen.show(stage, new Pane(), 900, 700);
    dialogs = new ErrorDialogs(screen.words(), alert -> alert.initOwner(stage));
  }

  @Test
  void itSaysWhatHappenedAndWhatToDoAndCopiesWithoutClosing() {
    Problem problem =
        new Problem(
            "a.shp", "crs-unknown", Text.same("The CRS is unknown."), Text.same("Bring a .prj."));
    screen.doing(() -> dialogs.explain(new UserError(problem)));
    assertEquals("Bring a .prj.", screen.<Label>find("#troubleRemedy").getText());
    assertTrue(screen.robot().lookup("a.shp: The CRS is unknown.").tryQuery().isPresent());
    screen.robot().clickOn("Copy");
    String copied = screen.asking(() -> Clipboard.getSystemClipboard().getString());
    assertTrue(copied.startsWith("a.shp: The CRS is unknown."), copied);
    assertTrue(copied.contains("crs-unknown"), copied);
    assertTrue(screen.robot().lookup("#troubleRemedy").tryQuery().isPresent(), "still open");
    screen.robot().clickOn("Close");
    assertTrue(screen.robot().lookup("#troubleRemedy").tryQuery().isEmpty(), "closed");
  }

  @Test
  void aFaultIsOwnedUpToWithItsCode() {
    IllegalStateException fault = new IllegalStateException("a planted fault, to be logged once");
    screen.doing(() -> dialogs.reportBug(fault));
    String what = "The program made a mistake (code " + BugCode.of(fault) + ").";
    assertTrue(screen.robot().lookup(what).tryQuery().isPresent(), what);
    screen.robot().clickOn("Close");
  }
}
