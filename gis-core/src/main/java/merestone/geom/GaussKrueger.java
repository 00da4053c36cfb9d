package merestone.geom;

/**
 * The inverse Gauss-Krüger projection of the survey method, for CGCS2000.
 *
 * <p>Source: 国土调查办发〔2008〕32号 《图幅理论面积与图斑椭球面积计算公式及要求》, inverse formula, with the constants K0…K4, e′²
 * and c of CGCS2000. In the longitude's last bracket 24t⁴ is right; one printed copy has 24t². Good
 * to 5e-6″ between 10° and 53° north; meant for data within a zone.
 */
public final class GaussKrueger implements Unprojection {
  private static final double K0 = 1.57048761144159e-7;
  private static final double K1 = 5.05250178820567e-3;
  private static final double K2 = 2.98472900956587e-5;
  private static final double K3 = 2.41626669230084e-7;
  private static final double K4 = 2.22241238938534e-9;
  private static final double SECOND_ECCENTRICITY_SQUARED = 0.00673949677548;
  private static final double POLAR_CURVATURE_M = 6_399_593.62586;

  private final double centralMeridian;
  private final double falseEasting;

  /**
   * Prepares the inverse of one zone.
   *
   * @param centralMeridianDegrees degrees east
   * @param falseEastingM 500 000, with the zone number in millions if the eastings carry it
   */
  public GaussKrueger(double centralMeridianDegrees, double falseEastingM) {
    this.centralMeridian = Math.toRadians(centralMeridianDegrees);
    this.falseEasting = falseEastingM;
  }

  @Override
  public void toLatLon(double easting, double northing, double[] latLon) {
    double arc = K0 * northing;
    double sin = Math.sin(arc);
    double sin2 = sin * sin;
    double foot = arc + Math.cos(arc) * sin * (K1 - sin2 * (K2 - sin2 * (K3 - sin2 * K4)));
    double cosFoot = Math.cos(foot);
    double t = Math.tan(foot);
    double t2 = t * t;
    double eta2 = SECOND_ECCENTRICITY_SQUARED * cosFoot * cosFoot;
    double v2 = 1 + eta2;
    double q = (easting - falseEasting) * Math.sqrt(v2) / POLAR_CURVATURE_M;
    double q2 = q * q;
    latLon[0] =
        foot
            - v2 * t * q2 / 2
            + (5 + 3 * t2 + eta2 - 9 * eta2 * t2) * v2 * t * q2 * q2 / 24
            - (61 + 90 * t2 + 45 * t2 * t2) * v2 * t * q2 * q2 * q2 / 720;
    latLon[1] =
        centralMeridian
            + (q
                    - (1 + 2 * t2 + eta2) * q * q2 / 6
                    + (5 + 28 * t2 + 24 * t2 * t2 + 6 * eta2 + 8 * eta2 * t2) * q * q2 * q2 / 120)
                / cosFoot;
  }
}
