package merestone.check;

import java.util.List;
import merestone.finding.Area;
import merestone.geom.GroundArea;
import merestone.geom.topology.Selection;
import merestone.rule.AreaKind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * An area that decides, and planar areas that surely lie below or above it: what is measured in the
 * plane alone can be put aside without measuring it both ways.
 *
 * @param m2 the area, m²
 * @param kind which area is held against it
 * @param leastDensity ellipsoidal over planar area is surely more than this on the features
 * @param mostDensity it is surely less than this
 */
record AreaBar(double m2, AreaKind kind, double leastDensity, double mostDensity) {
  /** A feature that reaches farther is too large to be judged by its middle. */
  private static final double REACH_M = 100_000;

  /**
   * What the density may differ between the middle of a feature and 70 km from it: by 2 u du / R²
   * in a transverse Mercator projection, 2 tan φ du / R in Web Mercator; 0.1 % and 4 % in China.
   */
  private static final double ROOM = 1.05;

  /** Returns the bar for ground on features of a task's layer and others. */
  static AreaBar of(double m2, LayerTask task, List<Selection> ground) {
    if (task.area() == AreaKind.PLANAR) {
      return new AreaBar(m2, AreaKind.PLANAR, 1, 1);
    }
    double[] range = {Double.POSITIVE_INFINITY, 0};
    for (Selection some : ground) {
      some.features().stream()
          .filter(feature -> !some.polygons().isEmpty(feature))
          .mapToDouble(feature -> density(some.polygons().extent(feature), task))
          .forEach(
              density -> {
                boolean known = !Double.isNaN(density);
                range[0] = Math.min(range[0], known ? density / ROOM : 0);
                range[1] = Math.max(range[1], known ? density * ROOM : Double.POSITIVE_INFINITY);
              });
    }
    return new AreaBar(m2, AreaKind.ELLIPSOIDAL, range[0], range[1]);
  }

  private static double density(Envelope box, LayerTask task) {
    GroundArea ground = task.settings().ellipsoidal();
    Coordinate middle = box.centre();
    boolean isNear = box.getWidth() < REACH_M && box.getHeight() < REACH_M;
    return isNear ? ground.density(middle.x, middle.y) : Double.NaN;
  }

  /** Returns a planar area up to which ground is surely not above the bar, m². */
  double surelyNotAboveM2() {
    return mostDensity == 0 ? 0 : m2 / mostDensity;
  }

  /** Returns a planar area from which ground is surely not below the bar, m². */
  double surelyNotBelowM2() {
    return m2 == 0 ? 0 : m2 / leastDensity;
  }

  boolean isAbove(Area area) {
    return area.in(kind) > m2;
  }

  boolean isBelow(Area area) {
    return area.in(kind) < m2;
  }
}
