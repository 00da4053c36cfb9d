package merestone.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import merestone.crs.CoordinateSystem;
import merestone.crs.CoordinateSystems;
import merestone.layer.GeoPackageOutput;
import merestone.layer.TableRows;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times writing the pieces of an overlay: made-up polygons in three tables of one GeoPackage.
 * Arguments: folder, pieces (330000), vertices each (25), rounds (4).
 */
public final class GeoPackageWriteBench {
  private static final Logger LOG = LoggerFactory.getLogger(GeoPackageWriteBench.class);
  private static final int TABLES = 3;
  private static final CoordinateSystem CRS = CoordinateSystems.ofEpsg(4548);
  private static final GeometryFactory FACTORY = new GeometryFactory();

  private GeoPackageWriteBench() {}

  public static void main(String[] arguments) throws IOException {
    Path target = Path.of(arguments[0]).resolve("pieces.gpkg");
    List<MultiPolygon> pieces = pieces(argument(arguments, 1, 330_000), argument(arguments, 2, 25));
    CRS.geotools().orElseThrow().toWKT();
    for (int round = 1; round <= argument(arguments, 3, 4); round++) {
      long cpu = processor();
      long own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      long start = System.nanoTime();
      write(target, pieces);
      LOG.info(
          "round {}: {} ms, processor {} ms, of it this thread {} ms, {} bytes",
          round,
          (System.nanoTime() - start) / 1_000_000,
          (processor() - cpu) / 1_000_000,
          (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1_000_000,
          Files.size(target));
    }
  }

  private static int argument(String[] arguments, int index, int otherwise) {
    return arguments.length > index ? Integer.parseInt(arguments[index]) : otherwise;
  }

  private static long processor() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private static void write(Path target, List<MultiPolygon> pieces) {
    try (GeoPackageOutput output = GeoPackageOutput.create(target)) {
      for (int table = 0; table < TABLES; table++) {
        int from = (int) ((long) pieces.size() * table / TABLES);
        int to = (int) ((long) pieces.size() * (table + 1) / TABLES);
        write(output, "layer_" + table, pieces.subList(from, to));
      }
      output.commit();
    }
  }

  private static void write(GeoPackageOutput output, String name, List<MultiPolygon> pieces) {
    try (TableRows rows = output.rows(type(name), CRS)) {
      for (MultiPolygon piece : pieces) {
        int number = (int) piece.getUserData();
        rows.add(piece, number, "4401" + number, number / 3, "GZ" + number / 3, number * 0.37);
      }
    }
  }

  private static SimpleFeatureType type(String name) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(name);
    builder.add("geom", MultiPolygon.class);
    builder.add("subject_record", Integer.class);
    builder.add("subject_key", String.class);
    builder.add("constraint_record", Integer.class);
    builder.add("constraint_key", String.class);
    builder.add("area_m2", Double.class);
    return builder.buildFeatureType();
  }

  private static List<MultiPolygon> pieces(int count, int vertices) {
    Random random = new Random(1);
    List<MultiPolygon> pieces = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      MultiPolygon piece = FACTORY.createMultiPolygon(new Polygon[] {polygon(random, vertices)});
      piece.setUserData(i);
      pieces.add(piece);
    }
    return pieces;
  }

  private static Polygon polygon(Random random, int vertices) {
    double x = 500_000 + 40_000 * random.nextDouble();
    double y = 4_400_000 + 40_000 * random.nextDouble();
    Coordinate[] ring = new Coordinate[vertices];
    for (int i = 0; i < vertices - 1; i++) {
      double angle = 2 * Math.PI * i / (vertices - 1);
      double radius = 30 + 20 * random.nextDouble();
      ring[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
    }
    ring[vertices - 1] = ring[0];
    return FACTORY.createPolygon(ring);
  }
}
