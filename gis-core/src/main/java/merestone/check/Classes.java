package merestone.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the features of a layer say in one column, each different value held once. Immutable; safe
 * from many threads.
 */
final class Classes {
  private final String column;
  private final List<String> values;

  private Classes(String column, List<String> values) {
    this.column = column;
    this.values = values;
  }

  /** Returns the column's name. */
  String column() {
    return column;
  }

  /** Returns what a feature says, trimmed; empty if it says nothing. */
  String of(int feature) {
    return values.get(feature);
  }

  /** Notes classes, feature by feature in file order. For one thread. */
  static final class Builder {
    private final String column;
    private final List<String> values = new ArrayList<>();
    private final Map<String, String> different = new HashMap<>();

    Builder(String column) {
      this.column = column;
    }

    void add(String value) {
      values.add(different.computeIfAbsent(value, same -> same));
    }

    Classes build() {
      return new Classes(column, List.copyOf(values));
    }
  }
}
