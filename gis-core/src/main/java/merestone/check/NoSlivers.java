package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.geom.topology.Slivers;
import merestone.geom.topology.Slivers.Sliver;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.LayerDemand;
import merestone.rule.Relation;
import org.locationtech.jts.geom.Geometry;

/**
 * {@link Relation#NO_SLIVERS}: no polygon is too small, too narrow or too thin.
 *
 * <pre>
 *   +--------------------------+
 *   +--------------------------+   mean width 2 A / P under the limit: a sliver
 * </pre>
 *
 * One finding for each polygon, a part of a multipolygon being one; its mark is its place where the
 * feature has several. Measured after repair: the area of a ring that crosses itself is no measure.
 */
record NoSlivers() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(NoSlivers.class);

  @Override
  public LayerAnswer test(LayerTask task) {
    LayerDemand.NoSlivers demand = task.demand(LayerDemand.NoSlivers.class);
    double least = demand.area().map(limit -> limit.squareMetres(0)).orElse(0.0);
    AreaBar bar = AreaBar.of(least, task, List.of(task.selection()));
    Slivers slivers = new Slivers(bar.surelyNotBelowM2(), demand.widthM(), demand.thinness());
    return FeatureByFeature.testUsable(
        task, feature -> answer(slivers, feature, new Criteria(task, demand, bar)));
  }

  private static LayerAnswer answer(Slivers slivers, int feature, Criteria criteria) {
    Geometry ground = criteria.task.layer().polygons().geometry(feature);
    List<Sliver> found = slivers.of(ground);
    if (found.isEmpty()) {
      return LayerAnswer.CLEAR;
    }
    Area whole = criteria.task.measure().of(ground);
    List<Fault> faults = new ArrayList<>();
    for (Sliver sliver : found) {
      Area area = criteria.task.measure().of(sliver.ground());
      List<Text> why = criteria.met(sliver, area);
      if (!why.isEmpty()) {
        double share = area.in(criteria.bar.kind()) / whole.in(criteria.bar.kind());
        Evidence evidence = new Evidence(sliver.ground(), area, share, List.of());
        String mark = ground.getNumGeometries() > 1 ? Place.mark(sliver.ground()) : "";
        faults.add(fault(feature, mark, evidence, sliver, why));
      }
    }
    return LayerAnswer.of(faults);
  }

  private static Fault fault(
      int feature, String mark, Evidence evidence, Sliver sliver, List<Text> why) {
    Map<String, String> details =
        Map.of(
            "width", FindingWords.decimals(sliver.meanWidthM(), 3),
            "thinness", FindingWords.decimals(sliver.thinness(), 3));
    Text all = why.stream().reduce((one, more) -> MESSAGES.text("sliver.and", one, more)).get();
    return Fault.at(feature, mark, evidence, details).saying("why", all);
  }

  /** What makes a sliver. */
  private record Criteria(LayerTask task, LayerDemand.NoSlivers demand, AreaBar bar) {

    /** Returns the criteria a polygon meets, in words; none for what is no sliver. */
    List<Text> met(Sliver sliver, Area area) {
      List<Text> why = new ArrayList<>();
      if (bar.isBelow(area)) {
        why.add(MESSAGES.text("sliver.area", FindingWords.decimals(bar.m2(), 2)));
      }
      if (sliver.meanWidthM() < demand.widthM()) {
        why.add(MESSAGES.text("sliver.width", FindingWords.decimals(demand.widthM(), 3)));
      }
      if (sliver.thinness() < demand.thinness()) {
        why.add(MESSAGES.text("sliver.thinness", FindingWords.decimals(demand.thinness(), 3)));
      }
      return why;
    }
  }
}
