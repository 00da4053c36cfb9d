package merestone.check;

import merestone.geom.GroundArea;
import merestone.rule.AreaKind;

/**
 * How a check is run.
 *
 * @param area which area is held against the limits
 * @param ellipsoidal the ellipsoidal area of ground in the CRS of the run, m²
 * @param threads how many threads may work, at least 1; the answer does not depend on it
 * @param sliverWidthM ground of a smaller mean width (2 A / P, m) is called doubtful: narrower than
 *     boundaries are digitised
 */
public record CheckSettings(
    AreaKind area, GroundArea ellipsoidal, int threads, double sliverWidthM) {

  /** Default of {@link #sliverWidthM}; our own choice, no norm states one. */
  public static final double DEFAULT_SLIVER_WIDTH_M = 0.1;

  public CheckSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, was " + threads);
    }
  }
}
