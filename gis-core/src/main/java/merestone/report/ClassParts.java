package merestone.report;

import java.util.List;
import java.util.Optional;
import merestone.layer.RoleLayer;

/**
 * What a class of accounts is made of: the value of each of the columns it is divided by.
 *
 * @param columns the columns, in their order
 * @param values a value for each; empty where the feature says nothing
 */
record ClassParts(List<String> columns, List<String> values) {

  static ClassParts of(String column, String value) {
    List<String> columns = RoleLayer.Columns.parted(column);
    String whole = value.isEmpty() ? "+".repeat(columns.size() - 1) : value;
    return new ClassParts(columns, List.of(whole.split("\\+", columns.size())));
  }

  /** Returns what a column says, whatever the case of its name; empty if it is not one of them. */
  Optional<String> in(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).equalsIgnoreCase(column)) {
        return Optional.of(values.get(i));
      }
    }
    return Optional.empty();
  }
}
