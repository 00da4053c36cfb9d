package merestone.progress;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what another thread does. Stateless. */
public final class Waiting {
  private static final long LOOK_FOR_CANCEL_MS = 20;

  private Waiting() {}

  /**
   * Waits for a result; what the work threw is thrown here.
   *
   * @param progress is asked every 20 ms whether the user wants to stop
   * @throws Cancelled as soon as the user has asked to stop, whatever the work is doing
   */
  public static <T> T on(Future<T> work, Progress progress) {
    while (true) {
      try {
        return work.get(LOOK_FOR_CANCEL_MS, TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        if (progress.isCancelled()) {
          throw new Cancelled();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new Cancelled();
      } catch (ExecutionException e) {
        throw rethrown(e.getCause());
      }
    }
  }

  private static RuntimeException rethrown(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
  }
}
