package merestone.progress;

/** Leaves a task because the user asked to stop. Not a failure: nobody logs it. */
public final class Cancelled extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Creates the signal; it has no stack trace. */
  public Cancelled() {
    super("cancelled", null, false, false);
  }
}
