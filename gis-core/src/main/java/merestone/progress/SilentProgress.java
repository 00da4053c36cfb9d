package merestone.progress;

/** Tells nobody and never cancels: for callers who do not watch. */
public final class SilentProgress implements Progress {

  @Override
  public void start(Stage stage, String subject, long total) {
    // nobody listens
  }

  @Override
  public void step(long count) {
    // nobody listens
  }

  @Override
  public boolean isCancelled() {
    return false;
  }
}
