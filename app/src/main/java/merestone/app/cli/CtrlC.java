package merestone.app.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Turns Ctrl+C into a polite request to stop: the work sees it at its next step, tidies its
 * temporary files away, says that it stopped, and ends; then the process goes, with exit code 130.
 * It also goes when the work takes too long to see it, in the middle of two huge polygons, say: the
 * work dies with the process, and the JVM deletes its temporary files.
 */
final class CtrlC implements AutoCloseable {
  private static final long PATIENCE_MS = 50;

  private final CountDownLatch finished = new CountDownLatch(1);
  private final Thread hook = new Thread(this::ask, "ctrl-c");
  private final AtomicReference<Runnable> farewell = new AtomicReference<>(() -> {});
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

  /** Sets what is said when the user has stopped the command. */
  void onFarewell(Runnable words) {
    farewell.set(words);
  }

  /** Says, once, that the user has stopped the command. */
  void sayFarewell() {
    farewell.getAndSet(() -> {}).run();
  }

  private void ask() {
    requested = true;
    try {
      if (!finished.await(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
        sayFarewell();
      }
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
