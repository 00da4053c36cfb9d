package merestone.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import merestone.progress.Cancelled;
import merestone.progress.RecordedProgress;
import merestone.progress.SilentProgress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderedWorkTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void resultsComeInTheOrderOfTheItemsAndEachIsCounted(int threads) {
    RecordedProgress progress = new RecordedProgress();
    List<Integer> squares = OrderedWork.map(1_000, threads, i -> i * i, progress);
    assertEquals(IntStream.range(0, 1_000).mapToObj(i -> i * i).toList(), squares);
    assertEquals(1_000, progress.steps());
  }

  @Test
  void noItemsAreNoWork() {
    assertEquals(List.of(), OrderedWork.map(0, 2, i -> i, new SilentProgress()));
  }

  @Test
  void whatTheWorkThrowsIsThrownToTheCaller() {
    IllegalStateException raised =
        assertThrows(
            IllegalStateException.class,
            () -> OrderedWork.map(3, 2, OrderedWorkTest::fail, new SilentProgress()));
    assertEquals("item 0", raised.getMessage());
  }

  @Test
  void runningOutOfMemoryIsNotDressedUp() {
    assertThrows(
        OutOfMemoryError.class,
        () ->
            OrderedWork.map(
                1,
                1,
                i -> {
                  throw new OutOfMemoryError("heap");
                },
                new SilentProgress()));
  }

  // The first item asks for a stop and then waits for ever, as a huge overlay seems to do.
  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whoCancelsDoesNotWaitForAnItemThatTakesForEver(int threads) {
    CountDownLatch never = new CountDownLatch(1);
    RecordedProgress progress = new RecordedProgress(1);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () ->
            assertThrows(
                Cancelled.class,
                () ->
                    OrderedWork.map(
                        2,
                        threads,
                        i -> {
                          stopThenHang(progress, never);
                          return i;
                        },
                        progress)));
  }

  private static void stopThenHang(RecordedProgress progress, CountDownLatch never) {
    try {
      progress.step();
    } catch (Cancelled e) {
      hang(never);
    }
  }

  /** Like an overlay, it does not mind being interrupted. */
  private static void hang(CountDownLatch never) {
    while (true) {
      try {
        never.await();
      } catch (InterruptedException e) {
        continue;
      }
    }
  }

  private static Integer fail(int item) {
    throw new IllegalStateException("item " + item);
  }
}
