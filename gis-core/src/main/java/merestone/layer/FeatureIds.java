package merestone.layer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The identifiers GeoTools gives features: nearly always the layer's name, a dot and a number, and
 * nearly always the next one. For one thread until {@link #trim}, then immutable.
 */
final class FeatureIds {
  private static final int MOST_DIGITS = 9;

  private final Map<Integer, String> others = new HashMap<>();
  private String prefix = "";
  private int[] numbers = new int[8];
  private int first;
  private int rows;

  void add(String id) {
    if (rows == 0) {
      prefix = id.substring(0, id.lastIndexOf('.') + 1);
    }
    numbers = Column.withRoom(numbers, rows);
    if (id.startsWith(prefix) && isNumber(id, prefix.length())) {
      numbers[rows] = Integer.parseInt(id.substring(prefix.length()));
    } else {
      others.put(rows, id);
    }
    rows++;
  }

  String get(int row) {
    String other = others.isEmpty() ? null : others.get(row);
    return other == null ? prefix + (numbers == null ? first + row : numbers[row]) : other;
  }

  void trim() {
    first = numbers[0];
    boolean inOrder = true;
    for (int row = 1; row < rows && inOrder; row++) {
      inOrder = numbers[row] == first + row;
    }
    numbers = inOrder ? null : Arrays.copyOf(numbers, rows);
  }

  /** Whether the rest of a text is a number as Java writes it. */
  private static boolean isNumber(String id, int from) {
    int digits = id.length() - from;
    boolean number = digits > 0 && digits <= MOST_DIGITS && (digits == 1 || id.charAt(from) != '0');
    for (int i = from; i < id.length() && number; i++) {
      number = id.charAt(i) >= '0' && id.charAt(i) <= '9';
    }
    return number;
  }
}
