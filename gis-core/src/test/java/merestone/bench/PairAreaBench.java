package merestone.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;
import merestone.geom.GeometryRepair;
import merestone.geom.overlap.BoxTree;
import merestone.geom.overlap.LayerEdges;
import merestone.geom.overlap.PackedPolygons;
import merestone.geom.overlap.PairOverlap;
import merestone.geom.overlap.PolygonPacker;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.OpenedLayers;
import merestone.progress.SilentProgress;
import org.locationtech.jts.geom.Geometry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times the areas of pairs alone, in processor seconds of one thread: {@code PairAreaBench FILE
 * SUBJECT CONSTRAINT…}. Prints what each step took and how many pairs were left to the overlay of
 * geometries.
 */
final class PairAreaBench {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final Logger LOG = LoggerFactory.getLogger(PairAreaBench.class);

  private PairAreaBench() {}

  public static void main(String[] args) {
    PackedPolygons subjects = packed(Path.of(args[0]), args[1]);
    for (String name : Arrays.asList(args).subList(2, args.length)) {
      PackedPolygons constraints = packed(Path.of(args[0]), name);
      for (int round = 0; round < 3; round++) {
        pairs(subjects, constraints, name);
      }
    }
  }

  private static void pairs(PackedPolygons subjects, PackedPolygons constraints, String name) {
    long start = THREADS.getCurrentThreadCpuTime();
    BoxTree tree = BoxTree.of(constraints);
    PairOverlap overlap = new PairOverlap(new LayerEdges(subjects), new LayerEdges(constraints));
    long built = THREADS.getCurrentThreadCpuTime();
    long[] counts = new long[3];
    double[] sum = new double[1];
    for (int i = 0; i < subjects.size(); i++) {
      int subject = i;
      tree.near(
          subjects,
          i,
          j -> {
            counts[0]++;
            OptionalDouble area = overlap.area(subject, j);
            counts[1] += area.isEmpty() ? 1 : 0;
            counts[2] += area.isPresent() && area.getAsDouble() > 0 ? 1 : 0;
            sum[0] += area.orElse(0);
          });
    }
    long done = THREADS.getCurrentThreadCpuTime();
    LOG.info(
        "{}: tree {} s, pairs {} s; boxes {}, left open {}, pairs {}, sum {}",
        name,
        (built - start) / 1e9,
        (done - built) / 1e9,
        counts[0],
        counts[1],
        counts[2],
        sum[0]);
  }

  private static PackedPolygons packed(Path file, String name) {
    long start = THREADS.getCurrentThreadCpuTime();
    PolygonPacker packer = new PolygonPacker();
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file).withLayer(name))) {
      opened
          .only()
          .forEach(
              new SilentProgress(),
              feature ->
                  packer.add(
                      GeometryRepair.repair((Geometry) feature.getDefaultGeometry()).geometry()));
    }
    PackedPolygons packed = packer.pack();
    LOG.info("{}: read {} s", name, (THREADS.getCurrentThreadCpuTime() - start) / 1e9);
    return packed;
  }
}
