package merestone.geom.doubt;

/**
 * When displacements count as a shift. All values ours: no norm states one.
 *
 * @param reachM vertices up to this far apart may be partners; default 5
 * @param agreeM displacements this near to the shift agree with it; default 0.2, twice the width of
 *     a sliver
 * @param leastM a shorter shift is none; default 0.01, ten times the tolerance of coordinates
 * @param leastVertices fewer agreeing vertices prove nothing; default 30
 * @param leastShare what part of the matched vertices must agree; default 0.3
 */
public record ShiftSettings(
    double reachM, double agreeM, double leastM, int leastVertices, double leastShare) {

  /** The defaults. */
  public static final ShiftSettings DEFAULT = new ShiftSettings(5, 0.2, 0.01, 30, 0.3);

  public ShiftSettings {
    if (!(agreeM > 0) || !(reachM >= 4 * agreeM) || reachM > 1000) {
      throw new IllegalArgumentException(
          "reach must be 4 times agree or more, at most 1000 m: " + reachM + ", " + agreeM);
    }
    if (!(leastM >= 0) || leastVertices < 4 || !(leastShare > 0 && leastShare <= 1)) {
      throw new IllegalArgumentException(
          "least shift %s m, vertices %s, share %s".formatted(leastM, leastVertices, leastShare));
    }
  }
}
