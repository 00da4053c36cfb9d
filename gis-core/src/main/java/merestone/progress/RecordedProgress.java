package merestone.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps what it was told, and cancels after a given number of steps: for tests of long tasks. Safe
 * from many threads.
 */
public final class RecordedProgress implements Progress {
  private final long cancelAfter;
  private final AtomicLong steps = new AtomicLong();
  private final List<String> stages = new ArrayList<>();

  /** Records and never cancels. */
  public RecordedProgress() {
    this(Long.MAX_VALUE);
  }

  /** Records and cancels once more than the given number of steps were made, over all stages. */
  public RecordedProgress(long cancelAfter) {
    this.cancelAfter = cancelAfter;
  }

  @Override
  public synchronized void start(Stage stage, String subject, long total) {
    stages.add(subject.isEmpty() ? stage.name() : stage.name() + " " + subject);
  }

  @Override
  public void step(long count) {
    if (steps.addAndGet(count) > cancelAfter) {
      throw new Cancelled();
    }
  }

  @Override
  public boolean isCancelled() {
    return steps.get() > cancelAfter;
  }

  /** Returns the number of steps made so far. */
  public long steps() {
    return steps.get();
  }

  /** Returns the stages in the order they were started, each as {@code STAGE subject}. */
  public synchronized List<String> stages() {
    return List.copyOf(stages);
  }
}
