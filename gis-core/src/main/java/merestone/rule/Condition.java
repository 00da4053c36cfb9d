package merestone.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.filter.Filter;
import org.geotools.filter.FilterAttributeExtractor;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;

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

  /** Returns the names of the columns the condition looks at, sorted. */
  public List<String> columns() {
    FilterAttributeExtractor extractor = new FilterAttributeExtractor();
    filter.accept(extractor, null);
    return Arrays.stream(extractor.getAttributeNames()).sorted().toList();
  }

  /** Returns the condition if it asks for anything at all. */
  public Optional<Condition> ifAny() {
    return filter == Filter.INCLUDE ? Optional.empty() : Optional.of(this);
  }
}
