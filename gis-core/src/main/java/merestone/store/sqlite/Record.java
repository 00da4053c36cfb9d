package merestone.store.sqlite;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * The values of one row as SQLite stores them: a header with the type of each, then the values.
 * Filled again for each row. Source: "Database File Format", section 2.1 "Record Format".
 */
public final class Record {
  private static final int NULL = 0;
  private static final int DOUBLE = 7;
  private static final int ZERO = 8;
  private static final int BLOB = 12;
  private static final int TEXT = 13;

  /** Bytes an integer of each type takes; the types are 1 to 6. */
  private static final int[] WIDTHS = {0, 1, 2, 3, 4, 6, 8};

  private final GrowingBytes header = new GrowingBytes();
  private final GrowingBytes types = new GrowingBytes();
  private final GrowingBytes values = new GrowingBytes();

  /** Forgets the values. */
  public Record clear() {
    types.clear();
    values.clear();
    return this;
  }

  /** Adds a null; it also stands for the key in the column that is the row's number. */
  public Record addNull() {
    types.put(NULL);
    return this;
  }

  /** Adds a whole number in as few bytes as it needs. */
  public Record add(long value) {
    if (value == 0 || value == 1) {
      types.put(ZERO + (int) value);
      return this;
    }
    int bits = Long.SIZE + 1 - Long.numberOfLeadingZeros(value < 0 ? ~value : value);
    int type = 1;
    while (8 * WIDTHS[type] < bits) {
      type++;
    }
    types.put(type);
    values.putBig(value, WIDTHS[type]);
    return this;
  }

  /** Adds a number; NaN becomes null, as in SQLite itself. */
  public Record add(double value) {
    if (Double.isNaN(value)) {
      return addNull();
    }
    types.put(DOUBLE);
    values.putBig(Double.doubleToRawLongBits(value), Double.BYTES);
    return this;
  }

  /** Adds a text as UTF-8. */
  public Record add(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    types.putVarint(TEXT + 2L * bytes.length);
    values.put(bytes);
    return this;
  }

  /** Adds a blob that the writer appends, and only appends, to the bytes it is given. */
  public Record addBlob(Consumer<GrowingBytes> writer) {
    int from = values.size();
    writer.accept(values);
    types.putVarint(BLOB + 2L * (values.size() - from));
    return this;
  }

  /**
   * Adds a value of one of the classes above, a byte array or null.
   *
   * @param value Long, Double, String, byte[] or null
   */
  public Record addValue(Object value) {
    if (value == null) {
      return addNull();
    }
    if (value instanceof Long number) {
      return add(number.longValue());
    }
    if (value instanceof Double number) {
      return add(number.doubleValue());
    }
    if (value instanceof byte[] bytes) {
      return addBlob(blob -> blob.put(bytes));
    }
    return add((String) value);
  }

  /** Finishes the header and returns how many bytes the row takes. */
  int seal() {
    int size = types.size() + 1;
    if (Varint.length(size) > 1) {
      size = types.size() + Varint.length(size + 1);
    }
    header.clear();
    header.putVarint(size); // the header counts the bytes that tell its length, too
    header.put(types);
    return size + values.size();
  }

  /** Copies part of the sealed row, counted from its first byte. */
  void copy(int from, byte[] target, int at, int bytes) {
    int ofHeader = Math.max(0, Math.min(bytes, header.size() - from));
    if (ofHeader > 0) {
      header.copy(from, target, at, ofHeader);
    }
    if (ofHeader < bytes) {
      values.copy(from + ofHeader - header.size(), target, at + ofHeader, bytes - ofHeader);
    }
  }
}
