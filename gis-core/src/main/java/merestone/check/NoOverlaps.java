package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.geom.topology.Overlaps;
import merestone.geom.topology.Overlaps.Overlap;
import merestone.geom.topology.Selection;
import merestone.geom.topology.Undecided;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.LayerDemand;
import merestone.rule.Relation;

/**
 * {@link Relation#NO_OVERLAPS}: no two features share more ground than the limit.
 *
 * <pre>
 *   +-------+---+-----+
 *   |   A   |###|  B  |     ### above the limit: one finding, of A, with B as its other side
 *   +-------+---+-----+
 * </pre>
 *
 * One finding a pair, of the feature that comes first in the layer; its mark is the other's label.
 */
record NoOverlaps() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(NoOverlaps.class);

  @Override
  public LayerAnswer test(LayerTask task) {
    LayerDemand.NoOverlaps demand = task.demand(LayerDemand.NoOverlaps.class);
    Selection chosen = task.selection();
    AreaBar bar = AreaBar.of(demand.amount().squareMetres(0), task, List.of(chosen));
    PolygonLayer layer = task.layer().polygons();
    Overlaps overlaps = new Overlaps(chosen, layer.tree(), layer.edges(), bar.surelyNotAboveM2());
    return FeatureByFeature.testUsableEach(
        task,
        () -> {
          Overlaps.Part part = overlaps.part();
          IntFunction<LayerAnswer> test = feature -> answer(part, feature, task, bar);
          return test;
        });
  }

  private static LayerAnswer answer(Overlaps.Part part, int feature, LayerTask task, AreaBar bar) {
    var found = part.of(feature);
    if (found.isClean()) {
      return LayerAnswer.CLEAR;
    }
    List<Fault> faults = new ArrayList<>();
    for (Overlap overlap : found.faults()) {
      double ellipsoidal = task.measure().of(overlap.ground()).ellipsoidalM2();
      Area area = new Area(overlap.areaM2(), ellipsoidal);
      if (bar.isAbove(area)) {
        faults.add(fault(overlap, area, task));
      }
    }
    return LayerAnswer.of(
        faults, found.undecided().stream().map(one -> open(one, task.layer())).toList());
  }

  private static Fault fault(Overlap overlap, Area area, LayerTask task) {
    LayerIndex layer = task.layer();
    Area own = task.measure().of(layer.polygons().geometry(overlap.first()));
    String other = layer.ref(overlap.second()).label();
    Evidence evidence =
        new Evidence(
            overlap.ground(),
            area,
            area.in(task.area()) / own.in(task.area()),
            List.of(new Evidence.Part(layer.ref(overlap.second()), area)));
    return Fault.at(overlap.first(), other, evidence, Map.of("other", other));
  }

  private static LayerAnswer.Open open(Undecided one, LayerIndex layer) {
    String other = layer.ref(one.other()).label();
    Text why = MESSAGES.text("undecided.overlap", other, one.why());
    return new LayerAnswer.Open(one.feature(), why);
  }
}
