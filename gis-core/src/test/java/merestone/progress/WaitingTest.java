package merestone.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class WaitingTest {
  private final Progress quiet = new SilentProgress();

  @Test
  void aResultIsHandedOut() {
    assertEquals("done", Waiting.on(CompletableFuture.completedFuture("done"), quiet));
  }

  @Test
  void whatTheWorkThrewIsThrown() {
    RuntimeException fault = new IllegalArgumentException("fault");
    assertSame(fault, assertThrows(RuntimeException.class, () -> failed(fault)));
    Error lack = new OutOfMemoryError("lack");
    assertSame(lack, assertThrows(Error.class, () -> failed(lack)));
    IOException checked = new IOException("disk");
    assertSame(
        checked, assertThrows(IllegalStateException.class, () -> failed(checked)).getCause());
  }

  @Test
  void aCancelIsNotKeptWaitingByWorkThatNeverEnds() {
    RecordedProgress cancelled = new RecordedProgress(0);
    assertThrows(Cancelled.class, () -> cancelled.step(1));
    assertThrows(Cancelled.class, () -> Waiting.on(new CompletableFuture<>(), cancelled));
  }

  @Test
  void anInterruptIsACancelAndStaysKnown() {
    Thread.currentThread().interrupt();
    assertThrows(Cancelled.class, () -> Waiting.on(new CompletableFuture<>(), quiet));
    assertEquals(true, Thread.interrupted());
  }

  private void failed(Throwable cause) {
    Waiting.on(CompletableFuture.failedFuture(cause), quiet);
  }
}
