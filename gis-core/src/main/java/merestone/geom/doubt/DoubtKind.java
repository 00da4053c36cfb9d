package merestone.geom.doubt;

/**
 * Why the ground of a conflict may be less than it seems, from the most to the least harmless; the
 * package page defines each. A label only: none of them makes a conflict clear.
 */
public enum DoubtKind {
  /** Explained by coordinates being written with so many decimals. */
  ROUNDING,
  /** Both borders are the same line to the tolerance of coordinates. */
  WITHIN_TOLERANCE,
  /** An edge straight in one coordinate system is bowed in the other. */
  PROJECTION_CHORD,
  /** The same line, drawn with more vertices by one side. */
  VERTEX_DENSITY,
  /** A strip along both borders, narrower than boundaries are drawn. */
  SLIVER,
  /** None of the above: taken for what it is. */
  REAL
}
