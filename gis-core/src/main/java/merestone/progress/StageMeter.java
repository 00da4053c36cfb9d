package merestone.progress;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/** Counts the steps of one stage and times it. Safe from many threads. */
public final class StageMeter {
  private static final double NANOS = 1e9;

  private final Stage stage;
  private final String subject;
  private final long total;
  private final LongSupplier nanoClock;
  private final long begun;
  private final LongAdder done = new LongAdder();

  /** Begins a stage now, by the system's clock. */
  public StageMeter(Stage stage, String subject, long total) {
    this(stage, subject, total, System::nanoTime);
  }

  /**
   * Begins a stage now.
   *
   * @param nanoClock a clock that counts nanoseconds and never goes back
   */
  StageMeter(Stage stage, String subject, long total, LongSupplier nanoClock) {
    this.stage = stage;
    this.subject = subject;
    this.total = total;
    this.nanoClock = nanoClock;
    this.begun = nanoClock.getAsLong();
  }

  /** Counts work done. */
  public void add(long count) {
    done.add(count);
  }

  /** Returns how far the stage is. */
  public Pace pace() {
    double seconds = (nanoClock.getAsLong() - begun) / NANOS;
    return new Pace(stage, subject, done.sum(), total, seconds);
  }
}
