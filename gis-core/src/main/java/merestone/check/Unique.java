package merestone.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.layer.Row;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.Relation;

/**
 * {@link Relation#UNIQUE}: no two features have the same values in all of some columns.
 *
 * <pre>
 *   record  BSM
 *   0       A01
 *   1       A02
 *   2       A01    ← fault: like record 0
 *   3       ∅      not looked at: empty is like nothing, not like another empty
 *   4       A01    ← fault: like record 0; {count} is 3
 * </pre>
 *
 * Blanks around a value do not make it another one.
 */
record Unique() implements LayerTest {

  @Override
  public LayerAnswer test(LayerTask task) {
    List<String> columns = task.demand(AttributeDemand.Unique.class).columns();
    Optional<Text> whyNot = Columns.whyNot(task.layer(), columns, task.rule().subject().mayLack());
    if (whyNot.isPresent()) {
      return LayerAnswer.notRun(whyNot.get());
    }
    Map<List<String>, List<Integer>> groups = groups(task, columns);
    List<Fault> faults = new ArrayList<>();
    for (int feature : task.chosen()) {
      List<String> values = values(task.layer().row(feature), columns);
      List<Integer> alike = groups.getOrDefault(values, List.of(feature));
      if (alike.get(0) != feature) {
        faults.add(fault(task.layer(), feature, alike, columns));
      }
    }
    return LayerAnswer.of(faults);
  }

  private static Map<List<String>, List<Integer>> groups(LayerTask task, List<String> columns) {
    Map<List<String>, List<Integer>> groups = new LinkedHashMap<>();
    for (int feature : task.chosen()) {
      task.progress().step();
      List<String> values = values(task.layer().row(feature), columns);
      if (values.stream().noneMatch(String::isEmpty)) {
        groups.computeIfAbsent(values, none -> new ArrayList<>()).add(feature);
      }
    }
    return groups;
  }

  private static List<String> values(Row row, List<String> columns) {
    return columns.stream().map(column -> Value.text(row, column)).toList();
  }

  private static Fault fault(
      LayerIndex layer, int feature, List<Integer> alike, List<String> columns) {
    int first = alike.get(0);
    Map<String, String> details = new LinkedHashMap<>();
    details.put("column", String.join(", ", columns));
    details.put("value", String.join(", ", values(layer.row(feature), columns)));
    details.put("other", name(layer, first, feature));
    details.put("count", Integer.toString(alike.size()));
    return Fault.of(feature, "", details);
  }

  /** Where the doubled column is the key itself, only the record number tells the two apart. */
  private static String name(LayerIndex layer, int first, int feature) {
    String label = layer.ref(first).label();
    return label.equals(layer.ref(feature).label()) ? "#" + layer.row(first).record() : label;
  }
}
