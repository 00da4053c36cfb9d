package merestone.store.shapefile;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import merestone.message.Problem;
import merestone.store.DescribedStore;
import merestone.store.LayerFacts;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.geometry.jts.ReferencedEnvelope;
import org.locationtech.jts.geom.Geometry;

/** A shapefile as a caller sees it: found by GeoTools, described, read to the end. */
record Opened(
    LayerFacts facts,
    List<SimpleFeature> features,
    int count,
    ReferencedEnvelope bounds,
    List<Problem> problems) {

  static Opened read(Path shp) throws IOException {
    return read(shp, null);
  }

  static Opened read(Path shp, Object charset) throws IOException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("url", shp.toUri().toURL());
    if (charset != null) {
      parameters.put("charset", charset);
    }
    DataStore store = DataStoreFinder.getDataStore(parameters);
    try {
      String name = store.getTypeNames()[0];
      SimpleFeatureSource source = store.getFeatureSource(name);
      DescribedStore described = (DescribedStore) store;
      LayerFacts facts = described.facts(name);
      int count = source.getCount(org.geotools.api.data.Query.ALL);
      ReferencedEnvelope bounds = source.getBounds();
      List<SimpleFeature> features = new ArrayList<>();
      try (SimpleFeatureIterator all = source.getFeatures().features()) {
        while (all.hasNext()) {
          features.add(all.next());
        }
      }
      return new Opened(facts, features, count, bounds, described.problems(name));
    } finally {
      store.dispose();
    }
  }

  Geometry geometry(int index) {
    return (Geometry) features.get(index).getDefaultGeometry();
  }

  String wkt(int index) {
    Geometry geometry = geometry(index);
    return geometry == null ? "null" : geometry.toText();
  }

  Object value(int index, String column) {
    return features.get(index).getAttribute(column);
  }

  double area() {
    return features.stream()
        .map(feature -> (Geometry) feature.getDefaultGeometry())
        .filter(java.util.Objects::nonNull)
        .mapToDouble(Geometry::getArea)
        .sum();
  }

  long vertices() {
    return features.stream()
        .map(feature -> (Geometry) feature.getDefaultGeometry())
        .filter(java.util.Objects::nonNull)
        .mapToLong(Geometry::getNumPoints)
        .sum();
  }

  long invalid() {
    return features.stream()
        .map(feature -> (Geometry) feature.getDefaultGeometry())
        .filter(geometry -> geometry != null && !geometry.isValid())
        .count();
  }

  List<String> codes() {
    return problems.stream().map(Problem::code).toList();
  }
}
