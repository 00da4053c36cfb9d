package merestone.check;

import merestone.geom.GroundArea;
import merestone.rule.AreaKind;

/**
 * How a check is run.
 *
 * @param area which area is held against the limits
 * @param ellipsoidal the ellipsoidal area of ground in the CRS of the run, m²
 * @param threads how many threads may work, at least 1; the answer does not depend on it
 * @param sliverWidthM strips along both borders that are narrower are called doubtful, m: narrower
 *     than boundaries are digitised
 * @param toleranceM coordinates this near are the same, m
 */
public record CheckSettings(
    AreaKind area, GroundArea ellipsoidal, int threads, double sliverWidthM, double toleranceM) {

  /** Default of {@link #sliverWidthM}; our own choice, no norm states one. */
  public static final double DEFAULT_SLIVER_WIDTH_M = 0.1;

  /** Default of {@link #toleranceM}: the XY tolerance of 《农村土地承包经营权确权登记数据库成果质检规则》 (2016). */
  public static final double DEFAULT_TOLERANCE_M = 0.001;

  /** Settings with the default tolerance. */
  public CheckSettings(AreaKind area, GroundArea ellipsoidal, int threads, double sliverWidthM) {
    this(area, ellipsoidal, threads, sliverWidthM, DEFAULT_TOLERANCE_M);
  }

  public CheckSettings {
    if (threads < 1) {
      throw new IllegalArgumentException("at least one thread is needed, was " + threads);
    }
  }
}
