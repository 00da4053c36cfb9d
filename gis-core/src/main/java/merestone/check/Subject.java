package merestone.check;

import java.util.Map;
import merestone.finding.Area;
import merestone.finding.FeatureRef;
import merestone.layer.Row;
import org.locationtech.jts.geom.Geometry;

/**
 * One subject with everything it meets.
 *
 * @param layer its layer
 * @param feature its place in the layer
 * @param ground its polygons, valid
 * @param area their area
 * @param meetings what it meets of the layers it is held against, by layer
 * @param covers what it meets of layers that only tell how far others reach, by layer
 */
record Subject(
    LayerIndex layer,
    int feature,
    Geometry ground,
    Area area,
    Map<LayerIndex, Meeting> meetings,
    Map<LayerIndex, Meeting> covers) {

  /** Far above what ellipsoidal areas of one place can differ from each other by. */
  private static final double MARGIN = 1.01;

  private static final double MARGIN_M2 = 0.01;

  /** Returns its name. */
  FeatureRef ref() {
    return layer.ref(feature);
  }

  /** Returns its attributes. */
  Row row() {
    return layer.row(feature);
  }

  /** Returns the town it lies in; may be empty. */
  String town() {
    return row().text(layer.layer().columns().town());
  }

  /** Returns what it meets in a layer of either kind. */
  Meeting meeting(LayerIndex index) {
    Meeting meeting = meetings.get(index);
    return meeting == null ? covers.get(index) : meeting;
  }

  /**
   * Returns whether ground of the subject is so small that no way of measuring could find it above
   * a limit: one hundredth and 0.01 m² more would not be, at the subject's own ratio of ellipsoidal
   * to planar area. If not, its geometry must be measured.
   */
  boolean isSurelyWithin(double planarM2, double limitM2) {
    return planarM2 == 0 || planarM2 * ratio() * MARGIN + MARGIN_M2 <= limitM2;
  }

  /** Returns whether ground is so large that every way of measuring finds at least so much. */
  boolean isSurelyAtLeast(double planarM2, double neededM2) {
    return planarM2 / MARGIN - MARGIN_M2 >= neededM2;
  }

  private double ratio() {
    return Math.max(1, area.ellipsoidalM2() / area.planarM2());
  }
}
