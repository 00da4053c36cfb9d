package merestone.geom;

/**
 * The shape of the earth an area is measured on.
 *
 * @param semiMajorM equatorial radius a, m
 * @param inverseFlattening 1/f
 */
public record Spheroid(double semiMajorM, double inverseFlattening) {
  /** CGCS2000: a = 6 378 137 m, 1/f = 298.257222101 (GB 22021-2008). */
  public static final Spheroid CGCS2000 = new Spheroid(6_378_137, 298.257222101);

  /** Returns the polar radius b, m. */
  public double semiMinorM() {
    return semiMajorM * (1 - 1 / inverseFlattening);
  }

  /** Returns the first eccentricity squared, e² = (a² − b²) / a². */
  public double eccentricitySquared() {
    double f = 1 / inverseFlattening;
    return f * (2 - f);
  }
}
