package merestone.bench;

import java.io.IOException;
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
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.data.collection.ListFeatureCollection;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a district of made-up parcels as a GBK shapefile and times opening, counting and reading
 * it. Arguments: folder, parcels (200000), vertices each (32).
 */
public final class ShapefileReadBench {
  private static final Logger LOG = LoggerFactory.getLogger(ShapefileReadBench.class);
  private static final int ROUNDS = 6;
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private ShapefileReadBench() {}

  public static void main(String[] arguments) throws IOException {
    int parcels = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200_000;
    int vertices = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 32;
    Path shp = Path.of(arguments[0]).resolve("bench.shp");
    if (Files.notExists(shp)) {
      write(shp, parcels, vertices);
    }
    for (int round = 1; round <= ROUNDS; round++) {
      time(round, shp);
    }
  }

  private static void time(int round, Path shp) throws IOException {
    long start = System.nanoTime();
    ShapefileDataStore store = new ShapefileDataStore(shp, Optional.empty());
    SimpleFeatureSource source = store.getFeatureSource(store.getTypeNames()[0]);
    long opened = System.nanoTime();
    int count = source.getCount(Query.ALL);
    source.getBounds();
    long counted = System.nanoTime();
    double area = 0;
    long text = 0;
    try (SimpleFeatureIterator all = source.getFeatures().features()) {
      while (all.hasNext()) {
        SimpleFeature feature = all.next();
        area += ((Geometry) feature.getDefaultGeometry()).getArea();
        text += String.valueOf(feature.getAttribute(1)).length();
      }
    }
    long read = System.nanoTime();
    LOG.info(
        "round {}: open {} ms, count and bounds {} ms, read {} features {} ms (area {}, text {})",
        round,
        ms(opened - start),
        ms(counted - opened),
        count,
        ms(read - counted),
        area,
        text);
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
