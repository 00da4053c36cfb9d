package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.Condition;
import merestone.rule.Relation;

/**
 * {@link Relation#CONDITION}: a condition holds for every feature the rule is about.
 *
 * <pre>
 *   holds JZMJ &lt;= TBMJ     JZMJ   TBMJ
 *                           300    500    ok
 *                           600    500    ← fault: JZMJ = 600, TBMJ = 500
 *                           ∅      500    undecided: the condition does not say what empty means
 * </pre>
 */
record Holds() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(Holds.class);

  @Override
  public LayerAnswer test(LayerTask task) {
    Condition condition = task.demand(AttributeDemand.Holds.class).condition();
    List<String> columns = condition.columns();
    Set<String> mayLack = task.rule().subject().mayLack();
    Optional<Text> whyNot = Columns.whyNot(task.layer(), columns, mayLack);
    if (whyNot.isPresent()) {
      return LayerAnswer.notRun(whyNot.get());
    }
    List<Fault> faults = new ArrayList<>();
    List<LayerAnswer.Open> open = new ArrayList<>();
    for (int feature : task.chosen()) {
      task.progress().step();
      Row row = task.layer().row(feature);
      List<String> empty = condition.leftOpen(row.feature(), mayLack);
      if (!empty.isEmpty()) {
        String names = String.join(", ", empty);
        open.add(new LayerAnswer.Open(feature, MESSAGES.text("undecided.openCondition", names)));
      } else if (!condition.holds(row.feature())) {
        faults.add(Fault.of(feature, "", Map.of("values", values(row, columns))));
      }
    }
    return LayerAnswer.of(faults, open);
  }

  private static String values(Row row, List<String> columns) {
    return columns.stream()
        .map(column -> column + " = " + Value.text(row, column))
        .collect(Collectors.joining(", "));
  }
}
