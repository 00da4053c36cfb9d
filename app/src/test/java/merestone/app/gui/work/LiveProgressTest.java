package merestone.app.gui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import merestone.progress.Cancelled;
import merestone.progress.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveProgressTest {

  @Test
  void onlyOneReportIsUnderWayAndItTellsTheLatest() {
    List<Runnable> screen = new ArrayList<>();
    List<ProgressState> shown = new ArrayList<>();
    LiveProgress progress = new LiveProgress(screen::add, shown::add);
    progress.start(Stage.READ, "parcels", 10);
    progress.start(Stage.CHECK, "farmland", 10);
    progress.step(3);
    assertEquals(1, screen.size());
    screen.get(0).run();
    assertEquals(List.of(new ProgressState(Stage.CHECK, "farmland", 3, 10)), shown);
  }

  @Test
  void aStepAfterCancelLeavesTheWork() {
    LiveProgress progress = new LiveProgress(Runnable::run, state -> {});
    progress.step();
    progress.cancel();
    assertThrows(Cancelled.class, progress::step);
  }

  @ParameterizedTest
  @CsvSource({"0,4,0", "1,4,0.25", "4,4,1", "5,4,1", "3,-1,-1", "3,0,-1"})
  void fractionIsUnknownWithoutATotalAndNeverAboveOne(long done, long total, double fraction) {
    assertEquals(fraction, new ProgressState(Stage.READ, "", done, total).fraction());
  }
}
