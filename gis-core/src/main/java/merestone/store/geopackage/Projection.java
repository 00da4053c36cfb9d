package merestone.store.geopackage;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.expression.Function;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;

/**
 * Finds which attributes must be read to answer a query: those asked for, filtered or sorted by.
 */
final class Projection {
  private Projection() {}

  /** Tells the attributes a filter names, and whether it may look at others. */
  private static final class NamedAttributes extends FilterAttributeExtractor {
    private boolean functions;

    @Override
    public Object visit(Function function, Object data) {
      functions = true;
      return super.visit(function, data);
    }
  }

  /**
   * Returns the type of the features to read: the attributes asked for in their order, then the
   * others needed. All of the schema if that cannot be told.
   */
  static SimpleFeatureType of(Query query, SimpleFeatureType schema) {
    if (query.retrieveAllProperties()) {
      return schema;
    }
    Set<String> names = new LinkedHashSet<>(Arrays.asList(query.getPropertyNames()));
    NamedAttributes filtered = new NamedAttributes();
    query.getFilter().accept(filtered, null);
    names.addAll(filtered.getAttributeNameSet());
    names.addAll(sorted(query));
    boolean told =
        !filtered.functions && names.stream().allMatch(each -> schema.getDescriptor(each) != null);
    return told ? SimpleFeatureTypeBuilder.retype(schema, List.copyOf(names)) : schema;
  }

  private static List<String> sorted(Query query) {
    SortBy[] order = query.getSortBy() == null ? new SortBy[0] : query.getSortBy();
    return Arrays.stream(order)
        .filter(by -> by.getPropertyName() != null)
        .map(by -> by.getPropertyName().getPropertyName())
        .toList();
  }
}
