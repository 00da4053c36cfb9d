package merestone.layer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;

/** Values of any class, such as dates and truth values; equal ones are kept once. */
final class ValueColumn implements Column {
  private final List<Object> values = new ArrayList<>();
  private Map<Known, Integer> known = new HashMap<>();
  private int[] codes = new int[8];
  private int rows;

  /** A value with its class: a date and a moment may be equal, but are not the same. */
  private record Known(Class<?> type, Object value) {}

  @Override
  public void add(Object value) {
    codes = Column.withRoom(codes, rows);
    codes[rows++] = value == null ? -1 : code(value);
  }

  @Override
  public Object get(int row) {
    return codes[row] < 0 ? null : values.get(codes[row]);
  }

  @Override
  public void trim() {
    known = null;
    codes = Arrays.copyOf(codes, rows);
  }

  /** Geometries are equal to JTS even where their heights differ. */
  private int code(Object value) {
    if (!(value instanceof Comparable) || value instanceof Geometry) {
      return append(value);
    }
    return known.computeIfAbsent(new Known(value.getClass(), value), key -> append(value));
  }

  private int append(Object value) {
    values.add(value);
    return values.size() - 1;
  }
}
