package merestone.app.gui.work;

import merestone.progress.Stage;

/** How far a job is: its stage, what the stage works on, and steps done of a total (-1 unknown). */
public record ProgressState(Stage stage, String subject, long done, long total) {

  /** Returns the part done, 0 to 1, or -1 where the total is not known. */
  public double fraction() {
    return total <= 0 ? -1 : Math.min(1, (double) done / total);
  }
}
