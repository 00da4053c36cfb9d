package merestone.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import merestone.finding.Rungs;

/**
 * The subjects of a layer, or of a part of it, once they have been judged.
 *
 * @param subjects the subjects, in the layer's order
 * @param pairs how many pairs they made with each constraint layer, by how they were decided
 */
record JudgedLayer(List<Judged> subjects, Map<LayerIndex, Rungs> pairs) {

  static JudgedLayer joined(List<JudgedLayer> parts) {
    List<Judged> subjects = new ArrayList<>();
    Map<LayerIndex, Rungs> pairs = new LinkedHashMap<>();
    for (JudgedLayer part : parts) {
      subjects.addAll(part.subjects);
      part.pairs.forEach((layer, rungs) -> pairs.merge(layer, rungs, Rungs::plus));
    }
    return new JudgedLayer(subjects, pairs);
  }
}
