package merestone.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;
import org.geotools.api.data.DataStore;
import org.geotools.api.data.DataStoreFinder;
import org.geotools.api.data.FeatureReader;
import org.geotools.api.data.Query;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.filter.text.cql2.CQLException;
import org.geotools.filter.text.ecql.ECQL;
import org.locationtech.jts.geom.Geometry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times reading one layer of a GeoPackage: all attributes, the geometry alone, and, where a filter
 * is given, what the filter lets through. Arguments: file, layer, filter in ECQL (none). Seconds
 * are CPU time of the reading thread, best of the rounds.
 */
public final class GeoPackageReadBench {
  private static final Logger LOG = LoggerFactory.getLogger(GeoPackageReadBench.class);
  private static final int ROUNDS = 8;

  private final DataStore store;
  private final String layer;

  private GeoPackageReadBench(DataStore store, String layer) {
    this.store = store;
    this.layer = layer;
  }

  public static void main(String[] arguments) throws IOException, CQLException {
    DataStore store = DataStoreFinder.getDataStore(Map.of("url", Path.of(arguments[0])));
    GeoPackageReadBench bench = new GeoPackageReadBench(store, arguments[1]);
    String geometry = store.getSchema(bench.layer).getGeometryDescriptor().getLocalName();
    bench.time("all attributes", new Query(bench.layer));
    bench.time("geometry alone", new Query(bench.layer, Filter.INCLUDE, geometry));
    if (arguments.length > 2) {
      bench.time(arguments[2], new Query(bench.layer, ECQL.toFilter(arguments[2])));
    }
    store.dispose();
  }

  private void time(String what, Query query) throws IOException {
    long best = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = cpuNanos();
      String read = read(query);
      long nanos = cpuNanos() - start;
      best = Math.min(best, nanos);
      LOG.info("{}: {} ms, {}", what, nanos / 1_000_000, read);
    }
    LOG.info("{}: best {} ms", what, best / 1_000_000);
  }

  private String read(Query query) throws IOException {
    int features = 0;
    double area = 0;
    long text = 0;
    try (FeatureReader<SimpleFeatureType, SimpleFeature> reader =
        store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
      for (; reader.hasNext(); features++) {
        SimpleFeature feature = reader.next();
        area += ((Geometry) feature.getDefaultGeometry()).getArea();
        for (int i = 0; i < feature.getAttributeCount(); i++) {
          text += feature.getAttribute(i) instanceof String words ? words.length() : 0;
        }
      }
    }
    return "%d features, area %.3f, text %d".formatted(features, area, text);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
