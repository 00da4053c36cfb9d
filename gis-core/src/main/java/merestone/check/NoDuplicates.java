package merestone.check;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.geom.topology.Duplicates;
import merestone.geom.topology.Found;
import merestone.rule.LayerDemand;
import merestone.rule.Relation;
import org.locationtech.jts.geom.Geometry;

/**
 * {@link Relation#NO_DUPLICATES}: no geometry is there twice.
 *
 * <pre>
 *   +=======+  A and B, vertex on vertex within the tolerance,
 *   ‖ A = B ‖  wherever their rings begin and whichever way they run:
 *   +=======+  one finding, of A, with B as its other side
 * </pre>
 *
 * One finding a group, of the feature that comes first; its mark is the others' labels. Geometries
 * are compared as they were read; what is shown is the ground of the first after repair.
 */
record NoDuplicates() implements LayerTest {

  @Override
  public LayerAnswer test(LayerTask task) {
    LayerDemand.NoDuplicates demand = task.demand(LayerDemand.NoDuplicates.class);
    List<Integer> features = new ArrayList<>();
    List<LayerAnswer.Open> open = new ArrayList<>();
    for (int feature : task.chosen()) {
      if (task.layer().isUsable(feature)) {
        features.add(feature);
      } else {
        open.add(new LayerAnswer.Open(feature, task.layer().whyUnusable(feature)));
      }
    }
    Read read = new Read(task.layer(), features);
    Found<Duplicates.Group> found = Duplicates.of(read, demand.toleranceM(), task.work());
    List<Fault> faults =
        found.faults().stream()
            .map(group -> group.features().stream().map(features::get).toList())
            .map(group -> fault(group, task))
            .toList();
    return LayerAnswer.of(faults, open);
  }

  private static Fault fault(List<Integer> group, LayerTask task) {
    LayerIndex layer = task.layer();
    List<Evidence.Part> others = new ArrayList<>();
    for (int other : group.subList(1, group.size())) {
      Area area = task.measure().of(layer.polygons().geometry(other));
      others.add(new Evidence.Part(layer.ref(other), area));
    }
    String labels =
        others.stream().map(part -> part.constraint().label()).collect(Collectors.joining(", "));
    Geometry ground = layer.polygons().geometry(group.get(0));
    Evidence evidence = new Evidence(ground, task.measure().of(ground), 1, others);
    return Fault.at(group.get(0), labels, evidence, Map.of("other", labels));
  }

  /** Geometries as read, made when they are asked for. */
  private static final class Read extends AbstractList<Geometry> {
    private final LayerIndex layer;
    private final List<Integer> features;

    Read(LayerIndex layer, List<Integer> features) {
      this.layer = layer;
      this.features = features;
    }

    @Override
    public Geometry get(int index) {
      return layer.row(features.get(index)).geometry().orElseThrow();
    }

    @Override
    public int size() {
      return features.size();
    }
  }
}
