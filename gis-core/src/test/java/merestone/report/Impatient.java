package merestone.report;

import java.util.concurrent.atomic.AtomicLong;
import merestone.progress.Progress;
import merestone.progress.Stage;

/** A user who stops the work when it has asked so often. */
final class Impatient implements Progress {
  private final long patience;
  private final AtomicLong times = new AtomicLong();

  Impatient(long patience) {
    this.patience = patience;
  }

  long times() {
    return times.get();
  }

  @Override
  public void start(Stage stage, String subject, long total) {}

  @Override
  public void step(long count) {
    heed();
  }

  @Override
  public boolean isCancelled() {
    return times.incrementAndGet() >= patience;
  }
}
