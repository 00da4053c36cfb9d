package merestone.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.Condition;
import merestone.rule.Relation;

/**
 * {@link Relation#REFERENCE}: what a column holds is there in a column of another layer.
 *
 * <pre>
 *   parcels  XZQDM          towns  XZQDM
 *   0        120114001  ──►  0     120114001
 *   1        120114009  ──►  ?     ← fault
 * </pre>
 *
 * Blanks around values do not count, nor does whether a number is stored as text. Empty values are
 * not looked at. A value that only stands in features of which it cannot be said whether the rule
 * counts them is undecided.
 */
record Referenced() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(Referenced.class);

  @Override
  public LayerAnswer test(LayerTask task) {
    AttributeDemand.Reference demand = task.demand(AttributeDemand.Reference.class);
    Optional<Text> whyNot = whyNot(task, demand);
    if (whyNot.isPresent()) {
      return LayerAnswer.notRun(whyNot.get());
    }
    Set<String> there = new HashSet<>();
    Set<String> perhaps = new HashSet<>();
    task.playing(demand.target()).forEach(layer -> collect(layer, demand, there, perhaps));
    List<Fault> faults = new ArrayList<>();
    List<LayerAnswer.Open> open = new ArrayList<>();
    for (int feature : task.chosen()) {
      task.progress().step();
      String value = Value.text(task.layer().row(feature), demand.column());
      if (value.isEmpty() || there.contains(value)) {
        continue;
      }
      if (perhaps.contains(value)) {
        open.add(new LayerAnswer.Open(feature, MESSAGES.text("undecided.openTarget", value)));
      } else {
        Map<String, String> details = Map.of("column", demand.column(), "value", value);
        faults.add(Fault.of(feature, demand.column(), details));
      }
    }
    return LayerAnswer.of(faults, open);
  }

  private static Optional<Text> whyNot(LayerTask task, AttributeDemand.Reference demand) {
    Set<String> mayLack = task.rule().subject().mayLack();
    Optional<Text> here = Columns.whyNot(task.layer(), List.of(demand.column()), mayLack);
    return here.or(
        () ->
            task.playing(demand.target()).stream()
                .flatMap(
                    layer ->
                        Columns.whyNot(layer, List.of(demand.targetColumn()), Set.of()).stream())
                .findFirst());
  }

  private static void collect(
      LayerIndex layer, AttributeDemand.Reference demand, Set<String> there, Set<String> perhaps) {
    Condition where = demand.target().where();
    for (int feature = 0; feature < layer.size(); feature++) {
      Row row = layer.row(feature);
      String value = Value.text(row, demand.targetColumn());
      if (where.holds(row.feature())) {
        there.add(value);
      } else if (!where.leftOpen(row.feature(), demand.target().mayLack()).isEmpty()) {
        perhaps.add(value);
      }
    }
  }
}
