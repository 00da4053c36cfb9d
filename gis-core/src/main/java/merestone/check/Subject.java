package merestone.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.finding.Area;

/**
 * One subject with everything it meets.
 *
 * @param feature the subject
 * @param town the town it lies in; may be empty
 * @param area its own ground
 * @param meetings what it meets, by layer
 */
record Subject(Prepared feature, String town, Area area, Map<LayerIndex, Meeting> meetings) {

  static Subject of(Prepared feature, String town, Measure measure, List<LayerIndex> layers) {
    Map<LayerIndex, Meeting> meetings = new LinkedHashMap<>();
    if (feature.isUsable()) {
      for (LayerIndex layer : layers) {
        meetings.put(layer, new Meeting(layer, layer.pieces(feature.ground())));
      }
    }
    return new Subject(feature, town, measure.of(feature.ground()), meetings);
  }
}
