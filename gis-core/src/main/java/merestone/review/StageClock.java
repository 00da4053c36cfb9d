package merestone.review;

import java.util.EnumMap;
import java.util.Map;
import merestone.message.Text;
import merestone.progress.Progress;
import merestone.progress.Stage;

/** Passes progress on and measures how long each kind of work takes, wall clock. */
final class StageClock implements Progress {
  private static final double NANOS = 1e9;

  private final Progress listener;
  private final Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
  private Stage stage = Stage.OPEN;
  private long since = System.nanoTime();

  StageClock(Progress listener) {
    this.listener = listener;
  }

  @Override
  public synchronized void start(Stage next, String subject, long total) {
    lap();
    stage = next;
    listener.start(next, subject, total);
  }

  @Override
  public void note(Text words) {
    listener.note(words);
  }

  @Override
  public void step(long count) {
    listener.step(count);
  }

  @Override
  public boolean isCancelled() {
    return listener.isCancelled();
  }

  /** Returns the seconds spent in these stages so far. */
  synchronized double seconds(Stage... stages) {
    lap();
    double sum = 0;
    for (Stage one : stages) {
      sum += seconds.getOrDefault(one, 0.0);
    }
    return sum;
  }

  private void lap() {
    long now = System.nanoTime();
    seconds.merge(stage, (now - since) / NANOS, Double::sum);
    since = now;
  }
}
