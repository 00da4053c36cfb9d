package merestone.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.And;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.Not;
import org.geotools.api.filter.Or;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.filter.FilterAttributeExtractor;

/**
 * Evaluates a filter by the logic of three values of S. C. Kleene, Introduction to Metamathematics
 * (1952), § 64: a comparison with an empty column is unknown, and so is what rests on it.
 */
final class SureCondition {
  private SureCondition() {}

  static boolean holds(Filter filter, SimpleFeature feature) {
    return value(filter, feature).orElse(false);
  }

  /** Empty if it is unknown. */
  private static Optional<Boolean> value(Filter filter, SimpleFeature feature) {
    if (filter instanceof Not not) {
      return value(not.getFilter(), feature).map(value -> !value);
    }
    if (filter instanceof And and) {
      return joined(and.getChildren(), feature, false);
    }
    if (filter instanceof Or or) {
      return joined(or.getChildren(), feature, true);
    }
    boolean known = filter instanceof PropertyIsNull || isFilledIn(filter, feature);
    return known ? Optional.of(filter.evaluate(feature)) : Optional.empty();
  }

  /** One part with the deciding value decides; without one, a part that is unknown leaves it so. */
  private static Optional<Boolean> joined(
      List<Filter> parts, SimpleFeature feature, boolean deciding) {
    boolean open = false;
    for (Filter part : parts) {
      Optional<Boolean> value = value(part, feature);
      if (value.filter(found -> found == deciding).isPresent()) {
        return value;
      }
      open |= value.isEmpty();
    }
    return open ? Optional.empty() : Optional.of(!deciding);
  }

  private static boolean isFilledIn(Filter filter, SimpleFeature feature) {
    FilterAttributeExtractor columns = new FilterAttributeExtractor();
    filter.accept(columns, null);
    return Arrays.stream(columns.getAttributeNames())
        .noneMatch(column -> Condition.isEmpty(feature.getAttribute(column)));
  }
}
