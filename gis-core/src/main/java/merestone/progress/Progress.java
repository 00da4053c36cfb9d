package merestone.progress;

import merestone.message.Text;

/**
 * Takes reports of how far a long task is, and tells the task when to stop.
 *
 * <p>A task starts a stage, then steps; starting the next stage ends the one before. Counts are in
 * the stage's own units (features, pairs, rows). {@link #step(long)} is the cancel point: call it
 * at least every few milliseconds of work.
 *
 * <p>Implementations are safe to step from many threads at once.
 */
public interface Progress {

  /**
   * Begins a stage.
   *
   * @param stage what kind of work
   * @param subject what it is done to, such as a layer's name; may be empty
   * @param total how many steps there will be, or -1 if not known
   */
  void start(Stage stage, String subject, long total);

  /**
   * Passes on what the user should know of the run as a whole, such as the memory it needs.
   *
   * @param words one line
   */
  default void note(Text words) {}

  /**
   * Counts work done since the last call.
   *
   * @throws Cancelled if the user has asked to stop
   */
  void step(long count);

  /**
   * Counts one unit of work.
   *
   * @throws Cancelled if the user has asked to stop
   */
  default void step() {
    step(1);
  }

  /** Returns whether the user has asked to stop, for code that cannot be left by an exception. */
  boolean isCancelled();

  /**
   * Leaves the work if the user has asked to stop, without a count.
   *
   * @throws Cancelled if so
   */
  default void heed() {
    if (isCancelled()) {
      throw new Cancelled();
    }
  }
}
