package merestone.app.gui.work;

/** A job under way. */
public interface Running {
  /** A job that has long ended. */
  Running NOTHING = () -> {};

  /** Asks the job to stop at its next step. */
  void cancel();
}
