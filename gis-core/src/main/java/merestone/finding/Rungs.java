package merestone.finding;

/**
 * How many pairs were decided on which step of the ladder: by their edges alone, by an overlay of
 * their geometries in full precision, snapped, on a grid of 0.1 mm, or not at all.
 *
 * @param edges by the sum over pairs of edges, or by their boxes
 * @param floating by an overlay in full double precision
 * @param snapped by an overlay with vertices closer than a micrometre drawn together
 * @param grid by an overlay with all coordinates on a grid of 0.1 mm
 * @param failed by none
 */
public record Rungs(long edges, long floating, long snapped, long grid, long failed) {
  /** No pair at all. */
  public static final Rungs NONE = new Rungs(0, 0, 0, 0, 0);

  /** Returns both counts together. */
  public Rungs plus(Rungs other) {
    return new Rungs(
        edges + other.edges,
        floating + other.floating,
        snapped + other.snapped,
        grid + other.grid,
        failed + other.failed);
  }
}
