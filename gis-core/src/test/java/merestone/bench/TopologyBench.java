package merestone.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import merestone.geom.Geometries;
import merestone.geom.GeometryRepair;
import merestone.geom.overlap.PackedPolygons;
import merestone.geom.overlap.PolygonPacker;
import merestone.geom.topology.Duplicates;
import merestone.geom.topology.EachFeature;
import merestone.geom.topology.Found;
import merestone.geom.topology.Gaps;
import merestone.geom.topology.Multiparts;
import merestone.geom.topology.Overlaps;
import merestone.geom.topology.Slivers;
import merestone.geom.topology.Spikes;
import merestone.geom.topology.ValidityFaults;
import merestone.geom.topology.ValidityFaults.Orientation;
import merestone.geom.topology.VertexSpacing;
import merestone.geom.topology.Work;
import merestone.layer.LayerReader;
import merestone.layer.LayerSource;
import merestone.layer.OpenedLayers;
import merestone.progress.SilentProgress;
import org.locationtech.jts.geom.Geometry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Times each check of a layer in wall seconds: {@code TopologyBench FILE LAYER THREADS ROUNDS}.
 * Prints how many faults there were, their measure, and how much was left undecided.
 */
final class TopologyBench {
  private static final Logger LOG = LoggerFactory.getLogger(TopologyBench.class);

  private TopologyBench() {}

  public static void main(String[] args) {
    List<Geometry> features = read(Path.of(args[0]), args[1]);
    Work work = new Work(Integer.parseInt(args[2]), () -> {});
    PolygonPacker packer = new PolygonPacker();
    features.forEach(feature -> packer.add(ground(feature)));
    PackedPolygons layer = packer.pack();
    LOG.info("{}: {} features, {} vertices", args[1], layer.size(), layer.vertices());
    for (int round = 0; round < Integer.parseInt(args[3]); round++) {
      timed("overlaps", () -> Overlaps.of(layer, 0.001, work));
      timed("gaps", () -> Gaps.enclosed(layer, 0.001, work));
      timed("duplicates", () -> Duplicates.of(features, 0.0001, work));
      timed("validity", () -> ValidityFaults.ofLayer(features, Orientation.ANY, work));
      timed("slivers", () -> EachFeature.of(features, new Slivers(1, 0.1, 0.01)::of, work));
      timed("spikes", () -> EachFeature.of(features, new Spikes(5)::of, work));
      VertexSpacing spacing = new VertexSpacing(0.1, OptionalDouble.of(1000));
      timed("spacing", () -> EachFeature.of(features, spacing::of, work));
      timed("multiparts", () -> EachFeature.of(features, Multiparts::of, work));
    }
  }

  private static Geometry ground(Geometry feature) {
    return GeometryRepair.repair(
            Objects.requireNonNullElseGet(feature, Geometries.FACTORY::createPolygon))
        .geometry();
  }

  private static <T> void timed(String what, Supplier<Found<T>> check) {
    long start = System.nanoTime();
    Found<T> found = check.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    LOG.info(
        "{}: {} s, {} found, {} undecided, {}",
        what,
        seconds,
        found.faults().size(),
        found.undecided().size(),
        found.faults().stream().mapToDouble(TopologyBench::measure).sum());
  }

  private static double measure(Object fault) {
    if (fault instanceof Overlaps.Overlap overlap) {
      return overlap.areaM2();
    }
    return fault instanceof Gaps.Gap gap ? gap.areaM2() : 1;
  }

  private static List<Geometry> read(Path file, String name) {
    List<Geometry> features = new ArrayList<>();
    try (OpenedLayers opened = LayerReader.open(LayerSource.of(file).withLayer(name))) {
      opened
          .only()
          .forEach(
              new SilentProgress(),
              feature -> features.add((Geometry) feature.getDefaultGeometry()));
    }
    return features;
  }
}
