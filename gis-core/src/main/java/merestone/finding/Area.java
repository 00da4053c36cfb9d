package merestone.finding;

import merestone.rule.AreaKind;

/**
 * One piece of ground measured both ways.
 *
 * @param planarM2 area in the plane of the run's projection, m²
 * @param ellipsoidalM2 area on the ellipsoid of the run's CRS, m²
 */
public record Area(double planarM2, double ellipsoidalM2) {
  /** No ground. */
  public static final Area ZERO = new Area(0, 0);

  /** Returns both areas added. */
  public Area plus(Area other) {
    return new Area(planarM2 + other.planarM2, ellipsoidalM2 + other.ellipsoidalM2);
  }

  /** Returns both areas subtracted. */
  public Area minus(Area other) {
    return new Area(planarM2 - other.planarM2, ellipsoidalM2 - other.ellipsoidalM2);
  }

  /** Returns the area that decides, m². */
  public double in(AreaKind kind) {
    return kind == AreaKind.PLANAR ? planarM2 : ellipsoidalM2;
  }
}
