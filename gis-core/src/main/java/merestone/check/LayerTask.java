package merestone.check;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import merestone.geom.topology.Selection;
import merestone.geom.topology.Work;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.progress.Progress;
import merestone.rule.AreaKind;
import merestone.rule.Demand;
import merestone.rule.Rule;
import merestone.rule.Side;

/**
 * What a {@link LayerTest} is given.
 *
 * @param rule the rule
 * @param layer the layer to test
 * @param chosen the features the rule is about, by their places in the layer, ascending
 * @param cast all layers of the run
 * @param indexes the prepared layers of the run
 * @param settings how to run
 * @param progress may cancel; steps may be told
 */
record LayerTask(
    Rule rule,
    LayerIndex layer,
    int[] chosen,
    Cast cast,
    Map<RoleLayer, LayerIndex> indexes,
    CheckSettings settings,
    Progress progress) {

  /** Returns the demand as the type a test is for. */
  <D extends Demand> D demand(Class<D> type) {
    return type.cast(rule.demand());
  }

  /** Returns which area decides. */
  AreaKind area() {
    return rule.area(settings.area());
  }

  /** Returns a measure for one thread. */
  Measure measure() {
    return new Measure(settings.ellipsoidal());
  }

  /** Returns the rows of the features the rule is about. */
  Stream<Row> rows() {
    return Arrays.stream(chosen).mapToObj(layer::row);
  }

  /** Returns the polygons of the features the rule is about. */
  Selection selection() {
    BitSet features = new BitSet();
    for (int feature : chosen) {
      features.set(feature);
    }
    return new Selection(layer.polygons().polygons(), features);
  }

  /** Returns how a check of the layer's geometry may work. */
  Work work() {
    return new Work(settings.threads(), progress::step);
  }

  /** Returns the prepared layers that play a side's role. */
  List<LayerIndex> playing(Side side) {
    return cast.playing(side.role()).stream().map(indexes::get).toList();
  }
}
