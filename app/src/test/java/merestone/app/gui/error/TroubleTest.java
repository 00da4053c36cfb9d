package merestone.app.gui.error;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import merestone.app.gui.MerestoneWindow;
import merestone.app.gui.parts.Words;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import org.junit.jupiter.api.Test;

class TroubleTest {
  private final Words words = new Words(Messages.of(MerestoneWindow.class), Locale.CHINESE);
  private final Problem problem =
      new Problem(
          "a.shp",
          "crs-unknown",
          new Text("坐标系未知", "The CRS is unknown."),
          new Text("请提供 .prj", "Bring a .prj."));

  @Test
  void anInputErrorSaysWhatAndWhatToDoWithoutATrace() {
    Trouble trouble = Trouble.of(new UserError(problem), words);
    assertFalse(trouble.ours());
    assertEquals("a.shp: 坐标系未知", trouble.what());
    assertEquals("请提供 .prj", trouble.remedy());
    assertTrue(trouble.details().contains("crs-unknown"));
    assertFalse(trouble.details().contains("\tat "));
  }

  @Test
  void theTechnicalCauseIsInTheDetails() {
    UserError error = new UserError(problem, new IOException("disk full"));
    assertTrue(Trouble.of(error, words).details().contains("disk full"));
  }

  @Test
  void aFaultNamesItsCodeAndKeepsItsTrace() {
    IllegalStateException fault = new IllegalStateException("broken");
    Trouble trouble = Trouble.of(fault, words);
    assertTrue(trouble.ours());
    assertTrue(trouble.what().contains(BugCode.of(fault)));
    assertTrue(trouble.all().contains("TroubleTest"));
  }

  @Test
  void theCodeDependsOnThePlaceNotOnTheMessage() {
    assertEquals(BugCode.of(failure("one")), BugCode.of(failure("two")));
    assertNotEquals(BugCode.of(failure("one")), BugCode.of(new IllegalStateException("one")));
    assertTrue(BugCode.of(failure("one")).matches("[0-9A-F]{4}-[0-9A-F]{4}"));
  }

  private static RuntimeException failure(String message) {
    return new IllegalStateException(message);
  }
}
