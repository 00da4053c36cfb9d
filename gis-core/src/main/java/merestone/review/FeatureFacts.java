package merestone.review;

import java.util.Map;
import java.util.Optional;
import merestone.finding.Area;
import merestone.finding.FeatureRef;

/**
 * What a feature of a review says of itself, and how large it is.
 *
 * @param feature the feature
 * @param attributes its columns but the geometry, in file order, as text; empty text for null
 * @param area its area as read, not repaired; {@link Area#ZERO} without geometry and for points and
 *     lines
 * @param declared the area it declares; empty if no rule of the book says in which column
 */
public record FeatureFacts(
    FeatureRef feature, Map<String, String> attributes, Area area, Optional<Declared> declared) {

  /**
   * An area stated in a column.
   *
   * @param column the column
   * @param m2 the area, m²; not a number where the column holds none: nothing is declared
   */
  public record Declared(String column, double m2) {}
}
