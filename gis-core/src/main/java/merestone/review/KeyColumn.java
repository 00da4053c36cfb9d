package merestone.review;

import java.util.HashSet;
import java.util.Set;
import merestone.layer.LayerTable;
import merestone.layer.RoleLayer;
import merestone.layer.Row;
import merestone.store.FieldFacts;

/**
 * Finds the column that identifies the features of a layer nobody has described: {@code BSM}, the
 * identifier of Chinese planning data, else the first column whose values are all there and all
 * different.
 */
final class KeyColumn {
  private static final String IDENTIFIER = "BSM";

  private KeyColumn() {}

  static RoleLayer.Columns of(LayerTable table) {
    if (table.hasColumn(IDENTIFIER)) {
      return new RoleLayer.Columns(IDENTIFIER, "", "");
    }
    for (FieldFacts field : table.header().fields()) {
      if (isDistinct(table, field.name())) {
        return new RoleLayer.Columns(field.name(), "", "");
      }
    }
    return RoleLayer.Columns.NONE;
  }

  private static boolean isDistinct(LayerTable table, String column) {
    Set<String> seen = new HashSet<>();
    for (Row row : table.rows()) {
      String value = row.text(column);
      if (value.isEmpty() || !seen.add(value)) {
        return false;
      }
    }
    return !seen.isEmpty();
  }
}
