package merestone.geom;

import org.locationtech.jts.geom.Geometry;

/**
 * How large ground of the plane is where areas count, such as on the ellipsoid. Implementations are
 * safe from many threads.
 */
@FunctionalInterface
public interface GroundArea {
  /** The plane's own area. */
  GroundArea PLANE =
      new GroundArea() {
        @Override
        public double of(Geometry ground) {
          return ground.getArea();
        }

        @Override
        public double density(double x, double y) {
          return 1;
        }
      };

  /** Returns the area of polygons of the plane, m². */
  double of(Geometry ground);

  /**
   * Returns how much larger a small piece of ground is than it looks in the plane.
   *
   * @return area there over area in the plane; NaN where that is not known, so that areas can only
   *     be computed from geometries
   */
  default double density(double x, double y) {
    return Double.NaN;
  }
}
