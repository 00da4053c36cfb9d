package merestone.check;

import java.util.LinkedHashSet;
import java.util.Set;
import merestone.finding.Evidence;
import merestone.finding.Finding;

/**
 * A finding about a feature by a rule on a layer in itself.
 *
 * @param place where the finding stands among all findings
 * @param finding the finding
 * @param layer the layer
 * @param feature the feature's place in it
 */
record LayerCase(int place, Finding finding, LayerIndex layer, int feature) {

  LayerCase after(int offset) {
    return new LayerCase(place + offset, finding, layer, feature);
  }

  /** Returns the feature the finding is of. */
  Key key() {
    return new Key(layer, finding.subject().record());
  }

  /** Returns the features that have part in the finding, that it is of first. */
  Set<Key> keys() {
    Set<Key> keys = new LinkedHashSet<>();
    keys.add(key());
    finding.evidence().stream()
        .flatMap(evidence -> evidence.parts().stream())
        .map(Evidence.Part::constraint)
        .forEach(other -> keys.add(new Key(layer, other.record())));
    return keys;
  }

  boolean isConflict() {
    return finding.kind() == Finding.Kind.CONFLICT;
  }

  /**
   * A feature.
   *
   * @param layer its layer
   * @param record its record in the file
   */
  record Key(LayerIndex layer, int record) {}
}
