package merestone.geom.overlap;

import merestone.geom.GroundArea;

/**
 * By how much ground is larger where areas count than in the plane, near one feature: a polynomial
 * of the second degree in x, the density of {@link GroundArea} minus one.
 *
 * <p>In a transverse Mercator projection the density is 1 / m² = 1 − u² + ⅔ u⁴ …, u the distance
 * from the central meridian over the radius R (W. Torge, J. Müller, "Geodesy", 4th ed. 2012,
 * section 6.2): over a width w it differs from its parabola by less than (w / 2R)³ · u, and over a
 * height h, by the change of R with latitude, by less than u² · e² · h / R. For ground of 50 km by
 * 50 km at the edge of a zone of 6° that is 10⁻⁸ and 10⁻⁷. {@link #bound} is not that theory but
 * what the parabola misses at places of the feature's box it was not fitted to, doubled.
 *
 * <p>The growth of a trapezoid, a parabola times a straight line, is integrated exactly by Gauss'
 * rule of two points.
 *
 * @param originX where the polynomial's variable is zero
 * @param constant growth there
 * @param linear growth per metre
 * @param square growth per square metre
 * @param bound largest error of the growth, as a share of the area; NaN if it is not known
 */
public record AreaGrowth(
    double originX, double constant, double linear, double square, double bound) {

  /** No growth: areas of the plane. */
  public static final AreaGrowth NONE = new AreaGrowth(0, 0, 0, 0, 0);

  private static final double GOOD_TO = 1e-7;
  private static final double HALF_OVER_ROOT_3 = 0.5 / Math.sqrt(3);

  /** Returns the growth of the ground of a feature. */
  public static AreaGrowth near(PackedPolygons polygons, int feature, GroundArea area) {
    Frame box = Frame.of(polygons, feature);
    if (box.isFlat() || area == GroundArea.PLANE) {
      return NONE;
    }
    double half = box.width() / 2;
    double middleX = box.minX() + half;
    double middleY = box.minY() + box.height() / 2;
    double west = area.density(box.minX(), middleY) - 1;
    double middle = area.density(middleX, middleY) - 1;
    double east = area.density(box.maxX(), middleY) - 1;
    AreaGrowth fitted =
        new AreaGrowth(
            middleX,
            middle,
            (east - west) / (2 * half),
            (east + west - 2 * middle) / (2 * half * half),
            0);
    return fitted.bounded(2 * fitted.missed(box, area));
  }

  /** Returns whether areas are good to 10⁻⁷. */
  public boolean isGood() {
    return bound <= GOOD_TO;
  }

  /** Returns by how much a whole feature grows, m². */
  public double of(PackedPolygons polygons, int feature) {
    if (!isAny() || polygons.isEmpty(feature)) {
      return 0;
    }
    double[] xy = polygons.xy;
    double x0 = polygons.minX(feature);
    double y0 = polygons.minY(feature);
    AreaGrowth local = from(x0);
    double sum = 0;
    for (int v = polygons.from(feature); v < polygons.to(feature) - 1; v++) {
      if (!polygons.ringEnd.get(v)) {
        int at = 2 * v;
        sum -= local.below(xy[at] - x0, xy[at + 1] - y0, xy[at + 2] - x0, xy[at + 3] - y0);
      }
    }
    return sum;
  }

  boolean isAny() {
    return constant != 0 || linear != 0 || square != 0;
  }

  /** The same growth over x measured from a place. */
  AreaGrowth from(double x) {
    double by = x - originX;
    return new AreaGrowth(
        0, constant + by * (linear + by * square), linear + 2 * by * square, square, bound);
  }

  /** Growth of the ground below a straight line, x measured from the origin; signed. */
  double below(double fromX, double fromY, double toX, double toY) {
    double width = toX - fromX;
    double middle = fromX + width / 2 - originX;
    double aside = width * HALF_OVER_ROOT_3;
    double height = (fromY + toY) / 2;
    double rise = (toY - fromY) * HALF_OVER_ROOT_3;
    return width
        / 2
        * (local(middle - aside) * (height - rise) + local(middle + aside) * (height + rise));
  }

  private double local(double x) {
    return constant + x * (linear + x * square);
  }

  private AreaGrowth bounded(double by) {
    return new AreaGrowth(originX, constant, linear, square, by);
  }

  private double missed(Frame box, GroundArea area) {
    double quarter = box.width() / 4;
    double middle = box.minY() + box.height() / 2;
    double[][] places = {
      {box.minX(), box.minY()}, {box.minX(), box.maxY()},
      {box.maxX(), box.minY()}, {box.maxX(), box.maxY()},
      {box.minX() + quarter, middle}, {box.maxX() - quarter, middle}
    };
    double worst = 0;
    for (double[] at : places) {
      worst = Math.max(worst, Math.abs(area.density(at[0], at[1]) - 1 - local(at[0] - originX)));
    }
    return worst;
  }
}
