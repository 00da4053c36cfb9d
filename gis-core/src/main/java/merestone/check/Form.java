package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.Relation;

/**
 * {@link Relation#PATTERN}: the text of a column has a form.
 *
 * <pre>
 *   pattern \d{6}    120114   ok
 *                    12011    ← fault: the whole value must fit
 *                    ∅        not looked at: that it is filled in is for “required” to say
 * </pre>
 *
 * Values are taken to the letter: a blank at the end is part of them.
 */
record Form() implements LayerTest {

  @Override
  public LayerAnswer test(LayerTask task) {
    AttributeDemand.Form demand = task.demand(AttributeDemand.Form.class);
    String column = demand.column();
    Optional<Text> whyNot =
        Columns.whyNot(task.layer(), List.of(column), task.rule().subject().mayLack());
    if (whyNot.isPresent()) {
      return LayerAnswer.notRun(whyNot.get());
    }
    Pattern pattern = Pattern.compile(demand.pattern());
    List<Fault> faults = new ArrayList<>();
    for (int feature : task.chosen()) {
      task.progress().step();
      String value = Value.exact(task.layer().row(feature), column);
      if (!value.isEmpty() && !pattern.matcher(value).matches()) {
        faults.add(Fault.of(feature, column, Map.of("column", column, "value", value)));
      }
    }
    return LayerAnswer.of(faults);
  }
}
