package merestone.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import merestone.geom.GeometryRepair;
import merestone.geom.RepairRung;
import merestone.geom.SurelyValid;
import merestone.store.shapefile.ShapefileDataStore;
import org.geotools.data.simple.SimpleFeatureIterator;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * CPU time of the validity tests and of the repair ladder on the polygons of shapefiles. Arguments:
 * shapefiles.
 */
public final class ValidityBench {
  private static final Logger LOG = LoggerFactory.getLogger(ValidityBench.class);
  private static final int ROUNDS = 7;

  private ValidityBench() {}

  public static void main(String[] shapefiles) throws IOException {
    for (String shapefile : shapefiles) {
      List<Geometry> polygons = read(Path.of(shapefile));
      long points = polygons.stream().mapToLong(Geometry::getNumPoints).sum();
      LOG.info("{}: {} geometries, {} points", shapefile, polygons.size(), points);
      for (int round = 1; round <= ROUNDS; round++) {
        time("IsValidOp", polygons, polygon -> new IsValidOp(polygon).isValid());
        time("SurelyValid", polygons, SurelyValid::test);
        time("area", polygons, polygon -> polygon.getArea() > 0);
        time("points", polygons, polygon -> polygon.getNumPoints() > 0);
        time("repair", polygons, p -> GeometryRepair.repair(p).rung() == RepairRung.VALID);
      }
    }
  }

  private static void time(String name, List<Geometry> polygons, Predicate<Geometry> test) {
    long start = cpu();
    long yes = polygons.stream().filter(test).count();
    long nanos = cpu() - start;
    LOG.info("{}: {} ns each, yes to {}", name, nanos / polygons.size(), yes);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<Geometry> read(Path shp) throws IOException {
    ShapefileDataStore store = new ShapefileDataStore(shp, Optional.empty());
    List<Geometry> polygons = new ArrayList<>();
    try (SimpleFeatureIterator all =
        store.getFeatureSource(store.getTypeNames()[0]).getFeatures().features()) {
      while (all.hasNext()) {
        polygons.add((Geometry) all.next().getDefaultGeometry());
      }
    }
    store.dispose();
    return polygons;
  }
}
