package merestone.geom.doubt;

import java.util.List;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * By how much a submission lies beside the control layer, as a whole.
 *
 * @param dxM how far east of the control layer it lies, m; negative for west
 * @param dyM how far north
 * @param agreeing how many of the vertices looked at have a partner at that displacement
 * @param matched how many have any vertex of the control layer near
 * @param residualM median distance of the agreeing displacements from the shift
 */
public record Shift(double dxM, double dyM, int agreeing, int matched, double residualM) {

  /** Returns the length of the shift, m. */
  public double lengthM() {
    return Math.hypot(dxM, dyM);
  }

  /** Returns what part of the matched vertices agree, 0 to 1. */
  public double share() {
    return matched == 0 ? 0 : (double) agreeing / matched;
  }

  /**
   * Tells whether a conflict is gone when its subject is moved back by the shift.
   *
   * @param conflict the conflict, with the constraints near the subject wherever it lies
   * @param limitM2 area in the plane up to which there is no conflict; ground of several
   *     constraints counts as often as they cover it, so a yes is sure
   * @return false also if the overlay failed
   */
  public boolean explains(Conflict conflict, double limitM2) {
    Geometry back =
        AffineTransformation.translationInstance(-dxM, -dyM).transform(conflict.subject().ground());
    try {
      return conflict.side() == Conflict.Side.INSIDE
          ? overlap(back, conflict.constraints(), limitM2) <= limitM2
          : outside(back, conflict.constraints()) <= limitM2;
    } catch (TopologyException e) { // not shown to be explained
      return false;
    }
  }

  private static double overlap(Geometry subject, List<Outline> constraints, double enough) {
    double sum = 0;
    for (Outline constraint : constraints) {
      if (sum <= enough) {
        sum +=
            OverlayNGRobust.overlay(subject, constraint.ground(), OverlayNG.INTERSECTION).getArea();
      }
    }
    return sum;
  }

  private static double outside(Geometry subject, List<Outline> constraints) {
    Geometry rest = subject;
    for (Outline constraint : constraints) {
      rest =
          Geometries.polygonal(
              OverlayNGRobust.overlay(rest, constraint.ground(), OverlayNG.DIFFERENCE));
    }
    return rest.getArea();
  }
}
