package merestone.geom.doubt;

import java.util.OptionalDouble;
import org.locationtech.jts.geom.TopologyException;

/**
 * How firm a verdict by an area limit is: how far the limit, or a border, would have to move for it
 * to flip.
 *
 * <p>The move d of the border is taken everywhere alike and away from where it is. A conflict: the
 * area of the ground farther than d from the constraints' border is the limit; moving that border
 * back by d clears it. A pass: the ground in conflict, and what of the subject's rest is within d
 * of the constraints' border, is the limit; moving that border on by more makes a conflict. The
 * border of a conflict is what of it bounds the ground, as in {@link GroundSize#depthM}; if nothing
 * does, all of it.
 *
 * @param areaM2 the area held against the limit
 * @param limitM2 the limit; at most so much is no conflict
 * @param marginM2 area minus limit: how far the limit would have to move, positive for a conflict
 * @param marginPercent the same in per cent of the limit; empty for a limit of 0
 * @param moveM d in metres, good to 1 mm and 0.1 %, to 3 % if d is large for the many vertices of
 *     the border; empty if nobody looked, if it is more than {@link #FARTHEST_M} for a pass, if the
 *     subject is no larger than the limit, if there is no border, if the vertices are too many or
 *     the overlay failed
 */
public record Stability(
    double areaM2,
    double limitM2,
    double marginM2,
    OptionalDouble marginPercent,
    OptionalDouble moveM) {

  /** A pass is firm if its border would have to move farther than this. */
  public static final double FARTHEST_M = 100;

  /** Returns whether the verdict is a conflict. */
  public boolean isConflict() {
    return marginM2 > 0;
  }

  /**
   * Returns how firm a verdict is. Costs some buffers and overlays: meant for verdicts near their
   * limit.
   *
   * @param conflict the conflict, or the pass with what little ground it has
   * @param areaM2 the area that was held against the limit, in the plane or on the ellipsoid
   * @param limitM2 the limit, of the same area
   * @throws IllegalArgumentException if an area is negative or not a number, or a conflict has no
   *     ground
   */
  public static Stability of(Conflict conflict, double areaM2, double limitM2) {
    boolean withoutGround = areaM2 > limitM2 && conflict.ground().isEmpty();
    if (!(areaM2 >= 0) || !(limitM2 >= 0) || withoutGround) {
      throw new IllegalArgumentException("area " + areaM2 + " m², limit " + limitM2 + " m²");
    }
    return of(areaM2, limitM2, move(conflict, areaM2, limitM2));
  }

  private static Stability of(double areaM2, double limitM2, OptionalDouble move) {
    double margin = areaM2 - limitM2;
    OptionalDouble percent =
        limitM2 > 0 ? OptionalDouble.of(100 * margin / limitM2) : OptionalDouble.empty();
    return new Stability(areaM2, limitM2, margin, percent, move);
  }

  /**
   * Returns how far the limit would have to move, and nothing of the border; costs nothing.
   *
   * @throws IllegalArgumentException if an area is negative or not a number
   */
  public static Stability ofLimit(double areaM2, double limitM2) {
    if (!(areaM2 >= 0) || !(limitM2 >= 0)) {
      throw new IllegalArgumentException("area " + areaM2 + " m², limit " + limitM2 + " m²");
    }
    return of(areaM2, limitM2, OptionalDouble.empty());
  }

  static OptionalDouble known(double metres) {
    return Double.isNaN(metres) ? OptionalDouble.empty() : OptionalDouble.of(metres);
  }

  private static OptionalDouble move(Conflict conflict, double areaM2, double limitM2) {
    double inPlane = conflict.ground().getArea();
    double perM2 = areaM2 > 0 && inPlane > 0 ? inPlane / areaM2 : 1;
    double limit = limitM2 * perM2;
    try {
      return areaM2 > limitM2
          ? new Retreat(conflict).until(limit)
          : new Advance(conflict).until(limit);
    } catch (TopologyException e) { // a distance nobody could compute is not given
      return OptionalDouble.empty();
    }
  }
}
