package merestone.check;

import java.util.Map;
import merestone.finding.Area;
import merestone.finding.FeatureRef;
import org.locationtech.jts.geom.Geometry;

/**
 * One subject with everything it meets.
 *
 * @param ref its name
 * @param town the town it lies in; may be empty
 * @param ground its polygons, valid
 * @param area their area
 * @param meetings what it meets, by layer
 */
record Subject(
    FeatureRef ref, String town, Geometry ground, Area area, Map<LayerIndex, Meeting> meetings) {

  /** Far above what ellipsoidal areas of one place can differ from each other by. */
  private static final double MARGIN = 1.01;

  private static final double MARGIN_M2 = 0.01;

  /**
   * Returns whether ground of the subject is so small that no way of measuring could find it above
   * a limit: one hundredth and 0.01 m² more would not be, at the subject's own ratio of ellipsoidal
   * to planar area. If not, its geometry must be measured.
   */
  boolean isSurelyWithin(double planarM2, double limitM2) {
    double ratio = Math.max(1, area.ellipsoidalM2() / area.planarM2());
    return planarM2 == 0 || planarM2 * ratio * MARGIN + MARGIN_M2 <= limitM2;
  }
}
