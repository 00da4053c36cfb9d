package merestone.app.gui.work;

import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import merestone.progress.Cancelled;
import merestone.progress.Progress;
import merestone.progress.Stage;

/** Passes progress to the screen, at most one report under way, and cancel back to the job. */
final class LiveProgress implements Progress, Running {
  private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(40);

  private final Executor screen;
  private final Consumer<ProgressState> listener;
  private final AtomicBoolean underWay = new AtomicBoolean();
  private volatile boolean cancelled;
  private volatile long lastTold;
  private volatile Counter counter = new Counter(Stage.OPEN, "", -1, new LongAdder());

  private record Counter(Stage stage, String subject, long total, LongAdder done) {}

  LiveProgress(Executor screen, Consumer<ProgressState> listener) {
    this.screen = screen;
    this.listener = listener;
  }

  @Override
  public void start(Stage stage, String subject, long total) {
    counter = new Counter(stage, subject, total, new LongAdder());
    tell();
  }

  @Override
  public void step(long count) {
    if (cancelled) {
      throw new Cancelled();
    }
    counter.done.add(count);
    if (System.nanoTime() - lastTold > PAUSE_NANOS) {
      tell();
    }
  }

  @Override
  public boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void cancel() {
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
    Counter now = counter;
    listener.accept(new ProgressState(now.stage, now.subject, now.done.sum(), now.total));
  }
}
