package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import merestone.layer.Row;
import merestone.message.Messages;
import merestone.message.Text;
import merestone.rule.AttributeDemand;
import merestone.rule.Relation;
import merestone.rule.code.CodeTable;

/**
 * {@link Relation#CODE_LIST}: a column holds codes of a table, and another may hold their names.
 *
 * <pre>
 *   DLBM    DLMC
 *   0101    水田      ok
 *   0109    水田      ← fault of DLBM: not in the table
 *   0101    旱地      ← fault of DLMC: 0101 is 水田
 *   ∅       水田      not looked at
 * </pre>
 *
 * Codes and names are compared to the letter, as {@link CodeTable} does. What comes near is told,
 * never taken instead.
 */
record CodeList() implements LayerTest {
  private static final Messages MESSAGES = Messages.of(CodeList.class);

  @Override
  public LayerAnswer test(LayerTask task) {
    AttributeDemand.CodeList demand = task.demand(AttributeDemand.CodeList.class);
    Optional<Text> whyNot =
        Columns.whyNot(
            task.layer(),
            List.of(demand.column(), demand.nameColumn()),
            task.rule().subject().mayLack());
    if (whyNot.isPresent()) {
      return LayerAnswer.notRun(whyNot.get());
    }
    List<Fault> faults = new ArrayList<>();
    for (int feature : task.chosen()) {
      task.progress().step();
      fault(feature, task.layer().row(feature), demand).ifPresent(faults::add);
    }
    return LayerAnswer.of(faults);
  }

  private static Optional<Fault> fault(int feature, Row row, AttributeDemand.CodeList demand) {
    CodeTable table = demand.table();
    String code = Value.exact(row, demand.column());
    String nameColumn = demand.nameColumn();
    String name = nameColumn.isEmpty() ? "" : Value.exact(row, nameColumn);
    if (code.isEmpty() || table.contains(code) && (name.isEmpty() || table.agrees(code, name))) {
      return Optional.empty();
    }
    return Optional.of(
        table.contains(code)
            ? fault(feature, nameColumn, name).saying("why", otherName(table, code, name))
            : fault(feature, demand.column(), code).saying("why", noCode(table, code)));
  }

  private static Fault fault(int feature, String column, String value) {
    return Fault.of(feature, column, Map.of("column", column, "value", value));
  }

  private static Text noCode(CodeTable table, String code) {
    String title = table.provenance().id();
    if (table.contains(Value.strip(code))) {
      return MESSAGES.text("code.blanks", Value.strip(code));
    }
    List<String> named = table.codes(Value.strip(code));
    if (!named.isEmpty()) {
      return MESSAGES.text("code.isName", String.join(", ", named));
    }
    return table
        .nearestCode(code)
        .map(near -> MESSAGES.text("code.near", title, near, table.name(near).orElse("")))
        .orElseGet(() -> MESSAGES.text("code.unknown", title));
  }

  private static Text otherName(CodeTable table, String code, String name) {
    String right = table.name(code).orElse("");
    List<String> codes = table.codes(name);
    return codes.isEmpty()
        ? MESSAGES.text("code.otherName", code, right)
        : MESSAGES.text("code.nameOfOther", code, right, String.join(", ", codes));
  }
}
