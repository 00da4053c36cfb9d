package merestone.geom.doubt;

import java.util.Objects;

/**
 * What counts as the same line. All lengths in metres of the run's system, 0 or more.
 *
 * @param toleranceM coordinates this near are the same; default 0.001, the XY tolerance of 《农村土地承包
 *     经营权确权登记数据库成果质检规则》 (2016)
 * @param coordinateUnitM the last decimal of the coordinates as written, the coarser of both files;
 *     default 0.0001, the coordinate precision of the same rules
 * @param sliverWidthM strips narrower than this are noise of drawing; default 0.1, ours: no norm
 *     states one
 * @param vertexMatchM a vertex this near to a line lies on it; default 0.001, the tolerance
 * @param densityGapM the same line drawn with other vertices stays this near; default 0.5, ours
 * @param chordErrorM what densified edges may miss of the true line; default 0.0005, as the
 *     reprojection densifies
 * @param bow how edges bow between the systems of both layers; default none
 */
public record DoubtSettings(
    double toleranceM,
    double coordinateUnitM,
    double sliverWidthM,
    double vertexMatchM,
    double densityGapM,
    double chordErrorM,
    ChordBow bow) {

  /** Both layers in one system, coordinates of a tenth of a millimetre. */
  public static final DoubtSettings DEFAULT =
      new DoubtSettings(0.001, 0.0001, 0.1, 0.001, 0.5, 0.0005, ChordBow.NONE);

  public DoubtSettings {
    notNegative("toleranceM", toleranceM);
    notNegative("coordinateUnitM", coordinateUnitM);
    notNegative("sliverWidthM", sliverWidthM);
    notNegative("vertexMatchM", vertexMatchM);
    notNegative("densityGapM", densityGapM);
    notNegative("chordErrorM", chordErrorM);
    Objects.requireNonNull(bow, "bow");
  }

  /** Returns the same with another tolerance, which vertices must match to as well. */
  public DoubtSettings withTolerance(double metres) {
    return new DoubtSettings(
        metres, coordinateUnitM, sliverWidthM, metres, densityGapM, chordErrorM, bow);
  }

  /** Returns the same for coordinates written in another unit. */
  public DoubtSettings withCoordinateUnit(double metres) {
    return new DoubtSettings(
        toleranceM, metres, sliverWidthM, vertexMatchM, densityGapM, chordErrorM, bow);
  }

  /** Returns the same with another width of slivers. */
  public DoubtSettings withSliverWidth(double metres) {
    return new DoubtSettings(
        toleranceM, coordinateUnitM, metres, vertexMatchM, densityGapM, chordErrorM, bow);
  }

  /** Returns the same for layers of two systems. */
  public DoubtSettings withBow(ChordBow between) {
    return new DoubtSettings(
        toleranceM, coordinateUnitM, sliverWidthM, vertexMatchM, densityGapM, chordErrorM, between);
  }

  /**
   * How far apart rounding alone can bring two borders: a point moves by up to half a unit in x and
   * in y, that is u / √2, and so do the points of both borders.
   */
  double roundingM() {
    return Math.sqrt(2) * coordinateUnitM;
  }

  /** Beyond this depth only a bow explains ground. */
  double narrowM() {
    double drawn = Math.max(sliverWidthM, densityGapM);
    return Math.max(drawn, Math.max(toleranceM, Math.max(roundingM(), chordErrorM)));
  }

  private static void notNegative(String name, double value) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(name + " must be 0 or more, was " + value);
    }
  }
}
