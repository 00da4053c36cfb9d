package merestone.finding;

import merestone.layer.RoleLayer;
import merestone.layer.Row;

/**
 * Names a feature to people and programs.
 *
 * @param layer the layer's title in the review
 * @param record its 0-based record number in the file; −1 for the layer as a whole
 * @param key its identifier; empty if the layer has no such column or the value is empty
 * @param name its name; may be empty
 */
public record FeatureRef(String layer, int record, String key, String name)
    implements Comparable<FeatureRef> {

  /** Returns the reference of a row of a layer. */
  public static FeatureRef of(RoleLayer layer, Row row) {
    return new FeatureRef(
        layer.title(),
        row.record(),
        row.text(layer.columns().key()),
        row.text(layer.columns().name()));
  }

  /** Names a layer as a whole. */
  public static FeatureRef layer(String title) {
    return new FeatureRef(title, -1, "", "");
  }

  /** Returns the key, {@code #record} where there is none, or the layer's title. */
  public String label() {
    if (record < 0) {
      return layer;
    }
    return key.isEmpty() ? "#" + record : key;
  }

  /** Orders by layer, then by record: the order of the files. */
  @Override
  public int compareTo(FeatureRef other) {
    int byLayer = layer.compareTo(other.layer);
    return byLayer != 0 ? byLayer : Integer.compare(record, other.record);
  }
}
