package merestone.rule;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.api.filter.PropertyIsNull;
import org.geotools.api.filter.expression.PropertyName;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.geotools.filter.visitor.DefaultFilterVisitor;

/**
 * A condition on a feature's attributes, written in ECQL. Immutable; safe from many threads.
 *
 * <p>ECQL is GeoTools' extended common query language. Chinese column names need double quotes.
 */
public final class Condition {
  /** Holds for every feature. */
  public static final Condition ALWAYS = new Condition("", Filter.INCLUDE);

  private final String ecql;
  private final Filter filter;

  private Condition(String ecql, Filter filter) {
    this.ecql = ecql;
    this.filter = filter;
  }

  /**
   * Reads a condition.
   *
   * @throws IllegalArgumentException if the text is not ECQL; the message says where
   */
  public static Condition parse(String ecql) {
    try {
      return new Condition(ecql, ECQL.toFilter(ecql));
    } catch (CQLException e) {
      throw new IllegalArgumentException(e.getSyntaxError(), e);
    }
  }

  /** Returns the condition as written; empty for {@link #ALWAYS}. */
  public String ecql() {
    return ecql;
  }

  /** Returns whether the feature meets the condition; an absent column counts as null. */
  public boolean holds(SimpleFeature feature) {
    return filter.evaluate(feature);
  }

  /**
   * Returns whether the feature meets the condition whatever its empty columns would say: by a
   * logic of three values, in which a comparison with an empty column is unknown.
   */
  public boolean surelyHolds(SimpleFeature feature) {
    return SureCondition.holds(filter, feature);
  }

  /** Returns the names of the columns the condition looks at, sorted. */
  public List<String> columns() {
    FilterAttributeExtractor extractor = new FilterAttributeExtractor();
    filter.accept(extractor, null);
    return Arrays.stream(extractor.getAttributeNames()).sorted().toList();
  }

  /**
   * Returns the columns that leave the condition open for a feature: it looks at them, they are
   * empty, and it does not say what emptiness means ({@code IS NULL}, {@code IS NOT NULL}). None if
   * the condition holds without them.
   *
   * @param meaningful columns whose emptiness means something to whoever wrote the rule
   */
  public List<String> leftOpen(SimpleFeature feature, Set<String> meaningful) {
    if (holds(feature)) {
      return List.of();
    }
    Set<String> stated = new HashSet<>(meaningful);
    filter.accept(new NullTests(), stated);
    return columns().stream()
        .filter(column -> !stated.contains(column))
        .filter(column -> isEmpty(feature.getAttribute(column)))
        .toList();
  }

  static boolean isEmpty(Object value) {
    return value == null || value.toString().isBlank();
  }

  /** Collects the columns whose emptiness a filter asks about. */
  private static final class NullTests extends DefaultFilterVisitor {
    @Override
    public Object visit(PropertyIsNull test, Object columns) {
      if (columns instanceof Set<?> && test.getExpression() instanceof PropertyName name) {
        @SuppressWarnings("unchecked") // leftOpen hands in its own set
        Set<String> stated = (Set<String>) columns;
        stated.add(name.getPropertyName());
      }
      return columns;
    }
  }

  /** Returns the condition if it asks for anything at all. */
  public Optional<Condition> ifAny() {
    return filter == Filter.INCLUDE ? Optional.empty() : Optional.of(this);
  }
}
