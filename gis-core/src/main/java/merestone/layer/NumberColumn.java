package merestone.layer;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Numbers of one class, eight bytes each; a double's are its own, bit for bit. */
final class NumberColumn implements Column {
  private static final Set<Class<?>> SUITED =
      Set.of(Double.class, Float.class, Long.class, Integer.class, Short.class, Byte.class);

  private final Class<?> binding;
  private final BitSet nulls = new BitSet();

  /** What is of another class, by row. */
  private final Map<Integer, Object> odd = new HashMap<>();

  private long[] bits = new long[8];
  private int rows;

  NumberColumn(Class<?> binding) {
    this.binding = binding;
  }

  static boolean suits(Class<?> binding) {
    return SUITED.contains(binding);
  }

  @Override
  public void add(Object value) {
    if (rows == bits.length) {
      bits = Arrays.copyOf(bits, rows + (rows >> 1));
    }
    if (value == null) {
      nulls.set(rows);
    } else if (value.getClass() == binding) {
      bits[rows] = bits((Number) value);
    } else {
      odd.put(rows, value);
    }
    rows++;
  }

  @Override
  public Object get(int row) {
    if (nulls.get(row)) {
      return null;
    }
    Object other = odd.isEmpty() ? null : odd.get(row);
    return other == null ? number(bits[row]) : other;
  }

  @Override
  public void trim() {
    bits = Arrays.copyOf(bits, rows);
  }

  private static long bits(Number value) {
    if (value instanceof Double number) {
      return Double.doubleToRawLongBits(number);
    }
    return value instanceof Float number ? Float.floatToRawIntBits(number) : value.longValue();
  }

  private Number number(long told) {
    if (binding == Double.class) {
      return Double.longBitsToDouble(told);
    }
    if (binding == Float.class) {
      return Float.intBitsToFloat((int) told);
    }
    if (binding == Long.class) {
      return told;
    }
    if (binding == Integer.class) {
      return (int) told;
    }
    return binding == Short.class ? (Number) (short) told : (Number) (byte) told;
  }
}
