package merestone.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import merestone.crs.CoordinateSystems;
import merestone.store.shapefile.ShapefileDataStore;
import merestone.store.shapefile.ShapefileWriter;
import org.geotools.api.data.Query;
import org.geotools.api.data.SimpleFeatureSource;
import org.geotools.api.data.Transaction;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times counting and reading a shapefile, its geometry only and all of it, in processor time of the
 * reading thread. Arguments: a .shp; or a folder, in which a district of made-up parcels is written
 * as a GBK shapefile first, parcels (200000), vertices each (32).
 */
public final class ShapefileReadBench {
  private static final Logger LOG = LoggerFactory.getLogger(ShapefileReadBench.class);
  private static final int ROUNDS = 6;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private ShapefileReadBench() {}

  public static void main(String[] arguments) throws IOException {
    Path place = Path.of(arguments[0]);
    Path shp = Files.isDirectory(place) ? place.resolve("bench.shp") : place;
    if (Files.notExists(shp)) {
      int parcels = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
      int vertices = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 32;
      write(shp, parcels, vertices);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      ShapefileDataStore store = new ShapefileDataStore(shp, Optional.empty());
      SimpleFeatureSource source = store.getFeatureSource(store.getTypeNames()[0]);
      long start = cpu();
      int count = source.getCount(Query.ALL);
      source.getBounds();
      LOG.info("round {}: count and bounds {} ms of {}", round, ms(cpu() - start), count);
      Query shapes = new Query(source.getName().getLocalPart());
      shapes.setPropertyNames(source.getSchema().getGeometryDescriptor().getLocalName());
      time("geometry", store, shapes);
      time("everything", store, new Query(source.getName().getLocalPart()));
    }
  }

  private static void time(String what, ShapefileDataStore store, Query query) throws IOException {
    long start = cpu();
    int features = 0;
    long vertices = 0;
    long text = 0;
    try (var reader = store.getFeatureReader(query, Transaction.AUTO_COMMIT)) {
      for (; reader.hasNext(); features++) {
        SimpleFeature feature = reader.next();
        vertices += ((Geometry) feature.getDefaultGeometry()).getNumPoints();
        Object last = feature.getAttribute(feature.getAttributeCount() - 1);
        text += last instanceof String word ? word.length() : 0;
      }
    }
    long spent = ms(cpu() - start);
    LOG.info(
        "  {}: {} features, {} vertices, {} letters, {} ms", what, features, vertices, text, spent);
  }

  /** Returns the processor time of this thread: others on the machine do not count. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long ms(long nanos) {
    return nanos / 1_000_000;
  }

  private static void write(Path shp, int parcels, int vertices) throws IOException {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName("bench");
    builder.add("the_geom", MultiPolygon.class);
    builder.add("DLMC", String.class);
    builder.add("XZQMC", String.class);
    builder.add("BSM", Long.class);
    builder.add("MJ", Double.class);
    SimpleFeatureType schema = builder.buildFeatureType();
    Random random = new Random(1);
    List<SimpleFeature> features = new ArrayList<>();
    for (int i = 0; i < parcels; i++) {
      Object[] values = {
        parcel(random, vertices),
        "一般耕地",
        "青河镇第" + i % 977 + "村",
        110101L + i,
        random.nextInt(900_000) / 100.0
      };
      features.add(SimpleFeatureBuilder.build(schema, values, null));
    }
    ShapefileWriter.write(
        shp,
        new ListFeatureCollection(schema, features),
        Charset.forName("GBK"),
        CoordinateSystems.ofEpsg(4548));
    Files.delete(shp.resolveSibling("bench.cpg"));
  }

  private static Geometry parcel(Random random, int vertices) {
    double x = 500_000 + 40_000 * random.nextDouble();
    double y = 4_400_000 + 40_000 * random.nextDouble();
    Coordinate[] ring = new Coordinate[vertices + 1];
    for (int i = 0; i < vertices; i++) {
      double angle = 2 * Math.PI * i / vertices;
      double radius = 30 + 20 * random.nextDouble();
      ring[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
    ring[vertices] = ring[0];
    return FACTORY.createPolygon(ring);
  }
}
