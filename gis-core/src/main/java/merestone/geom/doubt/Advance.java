package merestone.geom.doubt;

import java.util.List;
import java.util.OptionalDouble;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** How far the constraints' border has to move on into a subject that passed. */
final class Advance {
  private final Conflict conflict;

  Advance(Conflict conflict) {
    this.conflict = conflict;
  }

  /** Returns how far until the ground in conflict has an area; empty if that is too far. */
  OptionalDouble until(double limitM2) {
    Geometry subject = conflict.subject().ground();
    Geometry ground = conflict.ground();
    Geometry rest =
        ground.isEmpty()
            ? subject
            : Geometries.polygonal(OverlayNGRobust.overlay(subject, ground, OverlayNG.DIFFERENCE));
    double missing = limitM2 - ground.getArea();
    if (rest.getArea() < missing) {
      return OptionalDouble.empty();
    }
    Strip strip = new Strip(rest, border());
    double low = strip.surelyLess(missing);
    double high = Math.max(2 * low, 0.01);
    while (strip.area(Math.min(high, Stability.FARTHEST_M)) < missing) {
      if (high >= Stability.FARTHEST_M) {
        return OptionalDouble.empty();
      }
      low = high;
      high *= 2;
    }
    return Stability.known(strip.distance(missing, low, Math.min(high, Stability.FARTHEST_M)));
  }

  /**
   * The border of the constraints together. From outside, the lines they have in common are never
   * the nearest; from inside they are in the way.
   */
  private Edges border() {
    List<Outline> constraints = conflict.constraints();
    if (conflict.side() == Conflict.Side.INSIDE || constraints.size() < 2) {
      return Edges.all(constraints.stream().map(Outline::edges).toList());
    }
    List<Geometry> grounds = constraints.stream().map(Outline::ground).toList();
    Geometry together = OverlayNGRobust.union(grounds);
    return Edges.of(Geometries.polygonal(together));
  }
}
