package merestone.app.gui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import merestone.progress.Cancelled;
import merestone.progress.Pace;
import merestone.progress.Stage;
import org.junit.jupiter.api.Test;

class LiveProgressTest {

  @Test
  void onlyOneReportIsUnderWayAndItTellsTheLatest() {
    List<Runnable> screen = new ArrayList<>();
    List<Pace> shown = new ArrayList<>();
    LiveProgress progress = new LiveProgress(screen::add, shown::add);
    progress.start(Stage.READ, "parcels", 10);
    progress.start(Stage.CHECK, "farmland", 10);
    progress.step(3);
    assertEquals(1, screen.size());
    screen.get(0).run();
    assertEquals(1, shown.size());
    assertEquals("Overlay and judge farmland: 30 %", shown.get(0).line().en());
  }

  @Test
  void aStepAfterCancelLeavesTheWork() {
    LiveProgress progress = new LiveProgress(Runnable::run, state -> {});
    progress.step();
    progress.cancel();
    assertThrows(Cancelled.class, progress::step);
  }
}
