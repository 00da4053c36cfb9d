package merestone.review;

import merestone.progress.Progress;
import merestone.progress.Stage;

/** Shows several layers that are read side by side as one stage. Safe from many threads. */
final class JointProgress implements Progress {
  private final Progress listener;

  /**
   * Begins the stage.
   *
   * @param names the layers' names
   * @param features how many features they have together; 0 if not known
   */
  JointProgress(Progress listener, String names, long features) {
    this.listener = listener;
    listener.start(Stage.READ, names, features > 0 ? features : -1);
  }

  /** Says nothing: the stage has begun already. */
  @Override
  public void start(Stage stage, String subject, long total) {}

  @Override
  public void step(long count) {
    listener.step(count);
  }

  @Override
  public boolean isCancelled() {
    return listener.isCancelled();
  }
}
