package merestone.store.shapefile;

import java.util.Arrays;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/** Small feature collections for tests. */
final class Samples {
  private Samples() {}

  static Geometry wkt(String wkt) {
    if (wkt == null) {
      return null;
    }
    try {
      return new WKTReader().read(wkt);
    } catch (ParseException e) {
      throw new IllegalArgumentException(wkt, e);
    }
  }

  /** A schema with a geometry and columns written as {@code name:Class}. */
  static SimpleFeatureType schema(Class<?>[] bindings, String... names) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("sample");
    builder.add("the_geom", Geometry.class);
    for (int i = 0; i < names.length; i++) {
      builder.add(names[i], bindings[i]);
    }
    return builder.buildFeatureType();
  }

  /** Features from rows of WKT followed by attribute values. */
  static SimpleFeatureCollection features(SimpleFeatureType schema, Object[]... rows) {
    List<SimpleFeature> features =
        Arrays.stream(rows)
            .map(
                row -> {
                  Object[] values = row.clone();
                  values[0] = wkt((String) row[0]);
                  return SimpleFeatureBuilder.build(schema, values, null);
                })
            .toList();
    return new ListFeatureCollection(schema, features);
  }

  /** One text column called NAME. */
  static SimpleFeatureCollection named(Object[]... rows) {
    return features(schema(new Class<?>[] {String.class}, "NAME"), rows);
  }
}
