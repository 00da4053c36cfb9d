package merestone.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns Ctrl+C into a polite request to stop: the work sees it at its next step, tidies its
 * temporary files away, says that it stopped, and ends; only then does the process go, with exit
 * code 130.
 */
final class CtrlC implements AutoCloseable {
  private static final long PATIENCE_MS = 2_000;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "ctrl-c");
  private volatile boolean requested;

  /** Starts to listen; to be closed when the command has said its last word. */
  static CtrlC listening() {
    CtrlC ctrlC = new CtrlC();
    Runtime.getRuntime().addShutdownHook(ctrlC.hook);
    return ctrlC;
  }

  boolean requested() {
    return requested;
  }

  private void ask() {
    requested = true;
    try {
      finished.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says that all is done. */
  @Override
  public void close() {
    finished.countDown();
    if (!requested) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}
