package merestone.app.gui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import merestone.app.gui.parts.Look;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** Every control of every screen has a name for a screen reader, every icon a tip. */
class ReachTest {

  @Test
  void everyControlOfEveryScreenHasAName() throws IOException, TimeoutException {
    FxToolkit.registerPrimaryStage();
    Platform.setImplicitExit(false);
    Look.loadFonts();
    Set<String> faults = new TreeSet<>();
    Pictures.look(
        Path.of("..", "sample-data", "qinghe", "review.yaml"),
        (screen, scene) -> Reach.faults(scene).forEach(fault -> faults.add(screen + " " + fault)));
    assertEquals(Set.of(), faults, String.join("\n", faults));
  }
}
