package merestone.store.shapefile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.geotools.api.data.Query;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.sort.SortBy;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;

/**
 * What of each record a query needs to be decoded: the attributes it names, and those its filter
 * and its order look at, which GeoTools applies afterwards.
 *
 * @param schema the type of the features to read
 * @param places where each column of the table goes among a feature's values; -1 if nowhere
 * @param geometry where the geometry goes; -1 if nowhere
 */
record Wanted(SimpleFeatureType schema, int[] places, int geometry) {

  /** Returns what a query needs; everything if that cannot be told. */
  static Wanted of(Query query, SimpleFeatureType whole) {
    String[] named = query.getPropertyNames();
    FilterAttributeExtractor seen = new FilterAttributeExtractor();
    query.getFilter().accept(seen, null);
    if (named == Query.ALL_NAMES || seen.isUsingDynamincProperties()) {
      return of(whole, whole);
    }
    Set<String> names = new LinkedHashSet<>(Arrays.asList(named));
    names.addAll(seen.getAttributeNameSet());
    names.addAll(sorted(query));
    return names.stream().allMatch(name -> whole.indexOf(name) >= 0)
        ? of(SimpleFeatureTypeBuilder.retype(whole, List.copyOf(names)), whole)
        : of(whole, whole);
  }

  private static List<String> sorted(Query query) {
    List<String> names = new ArrayList<>();
    SortBy[] order = query.getSortBy() == null ? new SortBy[0] : query.getSortBy();
    for (SortBy by : order) {
      if (by.getPropertyName() != null) { // records in file order have none
        names.add(by.getPropertyName().getPropertyName());
      }
    }
    return names;
  }

  private static Wanted of(SimpleFeatureType schema, SimpleFeatureType whole) {
    int[] places = new int[whole.getAttributeCount() - 1];
    for (int column = 0; column < places.length; column++) {
      places[column] = schema.indexOf(whole.getDescriptor(column + 1).getLocalName());
    }
    return new Wanted(schema, places, schema.indexOf(ShapefileSchema.GEOMETRY));
  }
}
