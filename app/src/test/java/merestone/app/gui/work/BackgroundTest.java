package merestone.app.gui.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.progress.Cancelled;
import merestone.progress.Stage;
import org.junit.jupiter.api.Test;

class BackgroundTest {
  private final List<String> told = new ArrayList<>();
  private final Background atOnce = new Background(Runnable::run, Runnable::run);

  @Test
  void aResultReachesTheScreenAfterTheFinalPart() {
    atOnce
        .call(progress -> 42)
        .onSuccess(value -> told.add("got " + value))
        .andFinally(() -> told.add("done"))
        .start();
    assertEquals(List.of("done", "got 42"), told);
  }

  @Test
  void theFirstHandlerThatFitsTakesTheError() {
    failing(new UserError(problem()));
    assertEquals(List.of("yours"), told);
  }

  @Test
  void aBugIsNotAnErrorOfTheUser() {
    failing(new IllegalStateException("ours"));
    assertEquals(List.of("ours"), told);
  }

  @Test
  void cancelIsNotAnError() {
    failing(new Cancelled());
    assertEquals(List.of("cancelled"), told);
  }

  @Test
  void aFailureNobodyTakesIsNotSwallowed() {
    List<Runnable> screen = new ArrayList<>();
    new Background(Runnable::run, screen::add)
        .call(
            progress -> {
              throw new IllegalStateException("lost");
            })
        .start();
    IllegalStateException raised = assertThrows(IllegalStateException.class, screen.get(0)::run);
    assertEquals("lost", raised.getCause().getMessage());
  }

  @Test
  void progressReachesTheScreen() {
    atOnce
        .call(
            progress -> {
              progress.start(Stage.READ, "parcels", 4);
              return "";
            })
        .onProgress(state -> told.add(state.stage() + " " + state.subject()))
        .start();
    assertEquals(List.of("READ parcels"), told);
  }

  @Test
  void aCancelledJobStopsAtItsNextStep() {
    List<Runnable> later = new ArrayList<>();
    Running running =
        new Background(later::add, Runnable::run)
            .call(
                progress -> {
                  progress.step();
                  return "finished";
                })
            .onSuccess(told::add)
            .onCancel(() -> told.add("cancelled"))
            .start();
    running.cancel();
    later.get(0).run();
    assertEquals(List.of("cancelled"), told);
  }

  @Test
  void aCancelledJobThatDoesNotStopIsLeft() throws InterruptedException {
    CountDownLatch never = new CountDownLatch(1);
    CountDownLatch left = new CountDownLatch(1);
    Background.live(Runnable::run)
        .call(progress -> waitFor(never))
        .onSuccess(told::add)
        .onCancel(left::countDown)
        .start()
        .cancel();
    assertTrue(left.await(20, TimeUnit.SECONDS));
    never.countDown();
    assertEquals(List.of(), told);
  }

  private static String waitFor(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "finished";
  }

  private void failing(RuntimeException failure) {
    atOnce
        .call(
            progress -> {
              throw failure;
            })
        .onCancel(() -> told.add("cancelled"))
        .onError(UserError.class, error -> told.add("yours"))
        .onError(Throwable.class, fault -> told.add("ours"))
        .start();
  }

  private static Problem problem() {
    return new Problem("a.shp", "missing", Text.same("missing"), Text.same("bring it"));
  }
}
