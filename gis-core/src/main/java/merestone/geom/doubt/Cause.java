package merestone.geom.doubt;

/** What several findings have in common. */
public enum Cause {
  /** All are gone when the submission is moved back by its shift. */
  SHIFT,
  /** The same ground of the same subject, or of its double, under several rules. */
  SAME_GROUND,
  /** Adjoining subjects meet the border of one constraint feature in the same way. */
  SAME_BORDER
}
