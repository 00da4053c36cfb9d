package merestone.layer;

import java.util.Arrays;

/**
 * The values of one attribute, row by row, in less memory than an object each. What comes out is
 * equal to what went in and of the same class. For one thread until {@link #trim}, then immutable.
 */
interface Column {
  /** Adds the next row's value, possibly null. */
  void add(Object value);

  /** Returns a row's value; null where it was. */
  Object get(int row);

  /** Lets go of what only growing needs. */
  void trim();

  /** Returns an empty column for values of a class; others find room in it too. */
  static Column of(Class<?> binding) {
    if (binding == String.class) {
      return new TextColumn();
    }
    return NumberColumn.suits(binding) ? new NumberColumn(binding) : new ValueColumn();
  }

  /** Returns the array, or a larger one that has the place. */
  static int[] withRoom(int[] array, int place) {
    return place < array.length ? array : Arrays.copyOf(array, place + (place >> 1) + 8);
  }
}
