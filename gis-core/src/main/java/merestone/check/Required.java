package merestone.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.rule.AttributeDemand;
import merestone.rule.Relation;

/**
 * {@link Relation#REQUIRED}: columns are filled in.
 *
 * <pre>
 *   record  BSM   XMMC
 *   0       A01   一号地
 *   1       A02   ____     ← fault: XMMC, blanks of any width are nothing
 *   2       ∅     三号地   ← fault: BSM
 * </pre>
 *
 * A column that is not there at all is one fault of the layer, and breaks the rule for all of its
 * features; one that the rule says the layer may lack is none.
 */
record Required() implements LayerTest {

  @Override
  public LayerAnswer test(LayerTask task) {
    LayerIndex layer = task.layer();
    Set<String> mayLack = task.rule().subject().mayLack();
    List<String> there = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (String column : task.demand(AttributeDemand.Required.class).columns()) {
      if (layer.layer().table().hasColumn(column)) {
        there.add(column);
      } else if (!mayLack.contains(column)) {
        faults.add(fault(-1, column));
      }
    }
    boolean allBroken = !faults.isEmpty();
    for (int feature : task.chosen()) {
      task.progress().step();
      there.stream()
          .filter(column -> Value.isEmpty(layer.row(feature), column))
          .forEach(column -> faults.add(fault(feature, column)));
    }
    return allBroken
        ? new LayerAnswer(faults, List.of(), Optional.empty(), all(task))
        : LayerAnswer.of(faults);
  }

  private static Set<Integer> all(LayerTask task) {
    return Arrays.stream(task.chosen()).boxed().collect(Collectors.toSet());
  }

  private static Fault fault(int feature, String column) {
    return Fault.of(feature, column, Map.of("column", column));
  }
}
