package merestone.geom;

/** The steps of the repair ladder, from nothing to do to nothing to be done. */
public enum RepairRung {
  /** Valid as read. */
  VALID("valid"),
  /** Rings noded and rebuilt at full precision. */
  REBUILT("rebuilt"),
  /** Rebuilt on a grid of 0.1 mm. */
  GRID("rebuilt on a 0.1 mm grid"),
  /** No valid polygon could be made. */
  FAILED("failed");

  private final String label;

  RepairRung(String label) {
    this.label = label;
  }

  /** Returns the step's name as it is written into results. */
  public String label() {
    return label;
  }
}
