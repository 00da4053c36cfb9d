package merestone.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import merestone.finding.Area;
import merestone.finding.Evidence;
import merestone.geom.topology.Found;
import merestone.geom.topology.Gaps;
import merestone.geom.topology.Gaps.Gap;
import merestone.geom.topology.Selection;
import merestone.geom.topology.Undecided;
import merestone.message.Messages;
import merestone.rule.LayerDemand;
import merestone.rule.Relation;
import merestone.rule.Side;

/**
 * {@link Relation#NO_GAPS}: no ground larger than the limit lies open between the features, or
 * between them and an outline.
 *
 * <pre>
 *   +-------+-----+        +----------------+ outline
 *   |   A   +--+  |        | +-----+######| |
 *   |       |##|B |        | |  A  |######| |
 *   +-------+--+--+        +-+-----+------+-+
 *   enclosed: always       under no feature: with an outline
 * </pre>
 *
 * A gap belongs to nobody, so its finding is one of the layer as a whole, with its neighbours as
 * the other side; its mark is its place.
 */
record NoGaps() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(NoGaps.class);

  @Override
  public LayerAnswer test(LayerTask task) {
    LayerDemand.NoGaps demand = task.demand(LayerDemand.NoGaps.class);
    List<LayerAnswer.Open> open = new ArrayList<>();
    Selection chosen = task.selection();
    List<Selection> outlines = new ArrayList<>();
    demand.within().ifPresent(side -> outlines(side, task, outlines, open));
    List<Selection> all = new ArrayList<>(outlines);
    all.add(chosen);
    AreaBar bar = AreaBar.of(demand.amount().squareMetres(0), task, all);
    double limit = bar.surelyNotAboveM2();
    Found<Gap> found =
        demand.within().isPresent()
            ? Gaps.inside(outlines, chosen, limit, task.work())
            : Gaps.enclosed(chosen, limit, task.work());
    List<Fault> faults = new ArrayList<>();
    for (Gap gap : found.faults()) {
      Area area = new Area(gap.areaM2(), task.measure().of(gap.ground()).ellipsoidalM2());
      if (bar.isAbove(area)) {
        faults.add(fault(gap, area, task.layer()));
      }
    }
    found.undecided().forEach(one -> open.add(open(one, task.layer())));
    return LayerAnswer.of(faults, open);
  }

  /** Takes the features of an outline; those that may or may not belong to it are open. */
  private static void outlines(
      Side side, LayerTask task, List<Selection> outlines, List<LayerAnswer.Open> open) {
    for (LayerIndex layer : task.playing(side)) {
      ConstraintUse use = ConstraintUse.of(layer, side, false);
      BitSet features = new BitSet();
      for (int feature = 0; feature < layer.size(); feature++) {
        ConstraintUse.Standing standing = use.standing()[feature];
        if (standing == ConstraintUse.Standing.IN && layer.isUsable(feature)) {
          features.set(feature);
        } else if (standing != ConstraintUse.Standing.OUT) {
          String label = layer.ref(feature).label();
          open.add(new LayerAnswer.Open(-1, MESSAGES.text("undecided.outline", label)));
        }
      }
      outlines.add(new Selection(layer.polygons().polygons(), features));
    }
  }

  private static Fault fault(Gap gap, Area area, LayerIndex layer) {
    List<Evidence.Part> neighbours =
        gap.neighbours().stream()
            .map(feature -> new Evidence.Part(layer.ref(feature), Area.ZERO))
            .toList();
    String width = FindingWords.decimals(gap.meanWidthM(), 3);
    return Fault.at(
        -1,
        Place.mark(gap.ground()),
        new Evidence(gap.ground(), area, 0, neighbours),
        Map.of("width", width));
  }

  private static LayerAnswer.Open open(Undecided one, LayerIndex layer) {
    boolean unusable = one.feature() >= 0 && !layer.isUsable(one.feature());
    return new LayerAnswer.Open(
        one.feature(),
        unusable
            ? layer.whyUnusable(one.feature())
            : MESSAGES.text("undecided.geometry", one.why()));
  }
}
