package merestone.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import merestone.layer.Layer;
import merestone.store.FieldFacts;
import org.geotools.api.feature.simple.SimpleFeature;

/**
 * Finds the column that identifies the features of a layer nobody has described: {@code BSM}, the
 * identifier of Chinese planning data, else the first column whose values are all there and all
 * different among the first thousand features. Whether they stay so, {@link Distinct} tells.
 */
final class KeyColumn {
  private static final String IDENTIFIER = "BSM";
  private static final int SAMPLE = 1000;

  private KeyColumn() {}

  /** Returns the column's name; empty if there is none. */
  static String of(Layer layer) {
    List<String> columns = layer.facts().fields().stream().map(FieldFacts::name).toList();
    if (columns.contains(IDENTIFIER)) {
      return IDENTIFIER;
    }
    List<SimpleFeature> sample = layer.first(SAMPLE);
    List<String> distinct =
        columns.stream().filter(column -> isDistinct(sample, column)).limit(1).toList();
    return distinct.isEmpty() ? "" : distinct.get(0);
  }

  /** Whether a column identifies by its name, even where its values are doubled or missing. */
  static boolean isIdentifier(String column) {
    return column.equals(IDENTIFIER);
  }

  /** Returns a column's value as trimmed text; empty if there is no column or no value. */
  static String text(SimpleFeature feature, String column) {
    Object value = column.isEmpty() ? null : feature.getAttribute(column);
    return value == null ? "" : value.toString().strip();
  }

  private static boolean isDistinct(List<SimpleFeature> features, String column) {
    Set<String> seen = new HashSet<>();
    for (SimpleFeature feature : features) {
      String value = text(feature, column);
      if (value.isEmpty() || !seen.add(value)) {
        return false;
      }
    }
    return !seen.isEmpty();
  }
}
