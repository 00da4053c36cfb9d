package merestone.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import merestone.geom.Geometries;
import merestone.geom.overlap.BoxTree;
import merestone.geom.overlap.Clipper;
import merestone.geom.overlap.LayerEdges;
import merestone.geom.overlap.PackedPolygons;
import merestone.geom.overlap.PairOverlap;
import merestone.geom.overlap.PolygonPacker;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.OpenedLayers;
import merestone.progress.SilentProgress;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times, in CPU seconds of its one thread, the pieces two layers have in common: areas by {@link
 * PairOverlap}, geometries by {@link Clipper}, and by JTS's overlay for comparison. Counts the
 * pairs left open. Arguments: two layers as {@code file.gpkg#layer}, rounds (3), every how manieth
 * pair is overlaid by JTS (1).
 */
public final class ClipperBench {
  private static final Logger LOG = LoggerFactory.getLogger(ClipperBench.class);

  private final PackedPolygons a;
  private final PackedPolygons b;
  private final List<int[]> pairs = new ArrayList<>();
  private final List<Double> areas = new ArrayList<>();

  private ClipperBench(PackedPolygons a, PackedPolygons b) {
    this.a = a;
    this.b = b;
  }

  public static void main(String[] arguments) {
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    int every = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 1;
    ClipperBench bench = new ClipperBench(read(arguments[0]), read(arguments[1]));
    LayerEdges edgesOfA = new LayerEdges(bench.a);
    LayerEdges edgesOfB = new LayerEdges(bench.b);
    for (int round = 0; round < rounds; round++) {
      bench.measure(edgesOfA, edgesOfB);
      bench.clip(edgesOfA, edgesOfB);
    }
    bench.overlay(every);
  }

  private static PackedPolygons read(String source) {
    PolygonPacker packer = new PolygonPacker();
    try (OpenedLayers opened = LayerReader.open(LayerSource.parse(source))) {
      opened
          .only()
          .forEach(
              new SilentProgress(), feature -> packer.add((Geometry) feature.getDefaultGeometry()));
    }
    return packer.pack();
  }

  private void measure(LayerEdges edgesOfA, LayerEdges edgesOfB) {
    pairs.clear();
    areas.clear();
    BoxTree tree = BoxTree.of(b);
    PairOverlap overlap = new PairOverlap(edgesOfA, edgesOfB);
    long start = cpuNanos();
    int[] asked = {0};
    for (int i = 0; i < a.size(); i++) {
      int subject = i;
      tree.near(
          a,
          i,
          j -> {
            asked[0]++;
            OptionalDouble area = overlap.area(subject, j);
            if (area.orElse(1) > 0) {
              pairs.add(new int[] {subject, j});
              areas.add(area.orElse(Double.NaN));
            }
          });
    }
    log("areas", asked[0], start);
  }

  private void clip(LayerEdges edgesOfA, LayerEdges edgesOfB) {
    Clipper clipper = new Clipper(edgesOfA, edgesOfB);
    int open = 0;
    int unmeasured = 0;
    long vertices = 0;
    long start = cpuNanos();
    for (int pair = 0; pair < pairs.size(); pair++) {
      Optional<Geometry> common =
          clipper.intersection(pairs.get(pair)[0], pairs.get(pair)[1], areas.get(pair));
      open += common.isPresent() ? 0 : 1;
      unmeasured += areas.get(pair).isNaN() ? 1 : 0;
      vertices += common.map(Geometry::getNumPoints).orElse(0);
    }
    log("clipped", pairs.size(), start);
    LOG.info("  {} left open, {} of them unmeasured; {} vertices", open, unmeasured, vertices);
  }

  private void overlay(int every) {
    double off = 0;
    long spent = 0;
    int overlaid = 0;
    for (int pair = 0; pair < pairs.size(); pair += every) {
      Geometry first = a.geometry(pairs.get(pair)[0], Geometries.FACTORY);
      Geometry second = b.geometry(pairs.get(pair)[1], Geometries.FACTORY);
      long start = cpuNanos();
      double area = OverlayNGRobust.overlay(first, second, OverlayNG.INTERSECTION).getArea();
      spent += cpuNanos() - start;
      double other = areas.get(pair);
      off = Double.isNaN(other) ? off : Math.max(off, Math.abs(area - other));
      overlaid++;
    }
    log("overlaid by JTS", overlaid, cpuNanos() - spent);
    LOG.info("  largest difference of area {} m2", off);
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void log(String what, int pairs, long start) {
    double micros = (cpuNanos() - start) / 1e3;
    LOG.info("{}: {} pairs, {} us each", what, pairs, Math.round(100 * micros / pairs) / 100.0);
  }
}
