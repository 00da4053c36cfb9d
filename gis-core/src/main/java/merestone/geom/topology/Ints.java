package merestone.geom.topology;

import java.util.Arrays;

/** A row of whole numbers that grows. */
final class Ints {
  int[] values = new int[16];
  int size;

  void add(int value) {
    values = size < values.length ? values : Arrays.copyOf(values, 2 * size);
    values[size++] = value;
  }

  void addAll(Ints more) {
    for (int i = 0; i < more.size; i++) {
      add(more.values[i]);
    }
  }
}
