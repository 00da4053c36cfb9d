package merestone.app.gui.work;

/** A job under way. */
public interface Running {
  /** A job that has long ended. */
  Running NOTHING = () -> {};

  /** Asks the job to stop; the screen is told within 200 ms, whatever the job is doing. */
  void cancel();
}
