package merestone.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import merestone.layer.LayerTable;
import merestone.message.Messages;
import merestone.message.Problem;
import merestone.message.Text;
import merestone.message.UserError;
import merestone.store.FieldFacts;

/**
 * Gives the columns of a layer the names its rules know them by. What the review says must be
 * possible: the column is there, and its new name is not that of another one.
 */
final class ColumnNames {
  private static final Messages MESSAGES = Messages.of(ColumnNames.class);

  private ColumnNames() {}

  /**
   * Returns the table with its columns renamed.
   *
   * @param renamed the new name to the name in the file
   * @param written the layer as the review writes it, for messages
   * @throws UserError if a column is not there, taken twice, or its new name taken; codes {@code
   *     column-missing} and {@code column-doubled}
   */
  static LayerTable applied(Map<String, String> renamed, LayerTable table, String written) {
    Set<String> taken = new HashSet<>();
    Map<String, String> newNames = new TreeMap<>();
    new TreeMap<>(renamed)
        .forEach(
            (wanted, there) -> {
              require(table, there, written);
              newNames.put(there, wanted);
              boolean hidesAnother = table.hasColumn(wanted) && !renamed.containsValue(wanted);
              if (hidesAnother || !taken.add(there)) {
                throw doubled(written, wanted, there);
              }
            });
    return table.withColumnsNamed(newNames);
  }

  /**
   * Refuses a column that a layer does not have.
   *
   * @throws UserError with the columns there are; code {@code column-missing}
   */
  static void require(LayerTable table, String column, String written) {
    if (table.hasColumn(column)) {
      return;
    }
    if (table.problems().stream().anyMatch(problem -> problem.code().equals("dbf-missing"))) {
      throw withoutTable(written, column);
    }
    List<String> there = table.header().fields().stream().map(FieldFacts::name).toList();
    throw new UserError(
        new Problem(
            written,
            "column-missing",
            MESSAGES.text("layer.noColumn", written, column),
            MESSAGES.text("layer.noColumn.remedy", String.join(", ", there))));
  }

  /** Without its .dbf a shapefile has no columns at all: that, not the column, is missing. */
  private static UserError withoutTable(String written, String column) {
    return new UserError(
        new Problem(
            written,
            "dbf-missing",
            MESSAGES.text("layer.noTable", written, column),
            MESSAGES.text("layer.noTable.remedy")));
  }

  private static UserError doubled(String written, String wanted, String there) {
    Text message = MESSAGES.text("layer.columnDoubled", written, there, wanted);
    return new UserError(
        new Problem(
            written, "column-doubled", message, MESSAGES.text("layer.columnDoubled.remedy")));
  }
}
