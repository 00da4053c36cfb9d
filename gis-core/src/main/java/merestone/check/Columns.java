package merestone.check;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import merestone.layer.LayerTable;
import merestone.layer.RoleLayer;
import merestone.message.Messages;
import merestone.message.Text;

/** Says why a rule on columns cannot run on a layer that has not got them. */
final class Columns {
  private static final Messages MESSAGES = Messages.of(Columns.class);

  private Columns() {}

  /**
   * Returns why a rule cannot run; empty if the layer has all columns but those it may lack.
   *
   * @param columns what the rule looks at; an empty name is no column
   */
  static Optional<Text> whyNot(LayerIndex layer, Collection<String> columns, Set<String> mayLack) {
    return whyNot(layer.layer(), columns, mayLack);
  }

  /** Returns the same of a layer that is not prepared. */
  static Optional<Text> whyNot(RoleLayer layer, Collection<String> columns, Set<String> mayLack) {
    LayerTable table = layer.table();
    TreeSet<String> missing = new TreeSet<>(columns);
    missing.removeIf(column -> column.isEmpty() || table.hasColumn(column));
    missing.removeAll(mayLack);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(
            MESSAGES.text("notRun.columnOfRule", layer.title(), String.join(", ", missing)));
  }
}
