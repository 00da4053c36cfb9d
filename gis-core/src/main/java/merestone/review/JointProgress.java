package merestone.review;

import java.util.concurrent.atomic.AtomicLong;
import merestone.progress.Progress;
import merestone.progress.Stage;

/**
 * Shows several tasks that run side by side as one stage: whenever one of them starts, the stage's
 * total grows by its own. Safe from many threads.
 */
final class JointProgress implements Progress {
  private final Progress listener;
  private final AtomicLong done = new AtomicLong();
  private long total;
  private String subjects = "";

  JointProgress(Progress listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void start(Stage stage, String subject, long more) {
    total += Math.max(0, more);
    subjects = subjects.isEmpty() ? subject : subjects + ", " + subject;
    listener.start(stage, subjects, total);
    listener.step(done.get());
  }

  @Override
  public void step(long count) {
    done.addAndGet(count);
    listener.step(count);
  }

  @Override
  public boolean isCancelled() {
    return listener.isCancelled();
  }
}
