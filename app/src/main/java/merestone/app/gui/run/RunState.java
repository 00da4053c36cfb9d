package merestone.app.gui.run;

/** Where a review stands. That a check could not finish is not that it found nothing. */
public enum RunState {
  /** Nothing is open. */
  EMPTY,
  /** A review is being read. */
  OPENING,
  /** Open, not checked yet. */
  READY,
  /** The check is running. */
  CHECKING,
  /** The check has finished; its findings may still be incomplete. */
  CHECKED,
  /** The user stopped the check. */
  CANCELLED,
  /** The check broke off with an error. */
  FAILED;

  /** Returns whether a job is under way. */
  public boolean isBusy() {
    return this == OPENING || this == CHECKING;
  }
}
