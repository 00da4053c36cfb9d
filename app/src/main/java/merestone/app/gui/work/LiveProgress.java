package merestone.app.gui.work;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import merestone.progress.Cancelled;
import merestone.progress.Pace;
import merestone.progress.Progress;
import merestone.progress.Stage;
import merestone.progress.StageMeter;

/** Passes progress to the screen, at most one report under way, and cancel back to the job. */
final class LiveProgress implements Progress {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  private final Executor screen;
  private final Consumer<Pace> listener;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile boolean cancelled;
  private volatile long lastTold;
  private volatile StageMeter meter = new StageMeter(Stage.OPEN, "", -1);

  LiveProgress(Executor screen, Consumer<Pace> listener) {
    this.screen = screen;
    this.listener = listener;
  }

  @Override
  public void start(Stage stage, String subject, long total) {
    meter = new StageMeter(stage, subject, total);
    tell();
  }

  @Override
  public void step(long count) {
    if (cancelled) {
      throw new Cancelled();
    }
    meter.add(count);
    if (System.nanoTime() - lastTold > PAUSE_NANOS) {
      tell();
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  /** Asks the work to stop at its next step. */
  void cancel() {
    cancelled = true;
  }

  private void tell() {
    if (underWay.compareAndSet(false, true)) {
      lastTold = System.nanoTime();
      screen.execute(this::report);
    }
  }

  private void report() {
    underWay.set(false);
    listener.accept(meter.pace());
  }
}
