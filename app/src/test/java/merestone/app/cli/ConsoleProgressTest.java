package merestone.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import merestone.message.Text;
import merestone.progress.Stage;
import org.junit.jupiter.api.Test;

class ConsoleProgressTest {
  private final StringWriter err = new StringWriter();
  private final Console console =
      new Console(new PrintWriter(new StringWriter()), new PrintWriter(err));

  @Test
  void aStageSaysItsNameWhenItStartsAndHowFarItIsWhileItLasts() {
    try (ConsoleProgress progress = new ConsoleProgress(console, Locale.ENGLISH, false)) {
      progress.note(Text.same("heap"));
      progress.start(Stage.READ, "parcels", 4);
      progress.step();
      progress.tell();
      progress.start(Stage.INDEX, "parcels", 4);
    }
    assertEquals(
        List.of("heap", "Read parcels", "Read parcels: 25 %", "Repair and index parcels"),
        err.toString().lines().toList());
  }

  @Test
  void theLinesAreInTheLanguageAskedFor() {
    try (ConsoleProgress progress = new ConsoleProgress(console, Locale.CHINESE, false)) {
      progress.start(Stage.READ, "地块", 4);
      progress.step(2);
      progress.tell();
    }
    assertEquals(List.of("读取 地块", "读取 地块：50 %"), err.toString().lines().toList());
  }

  @Test
  void quietSaysNothing() {
    try (ConsoleProgress progress = new ConsoleProgress(console, Locale.ENGLISH, true)) {
      progress.note(Text.same("heap"));
      progress.start(Stage.READ, "parcels", 4);
      progress.step();
    }
    assertEquals("", err.toString());
  }
}
