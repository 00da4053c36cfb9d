package merestone.store.geopackage;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * An inner page of a table's b-tree. Source: SQLite "Database File Format", clause 1.6.
 *
 * @param before the row id before the first one below this page
 * @param children the pages below, in order of their row ids
 * @param lasts the last row id below each child
 */
record InnerPage(long before, int[] children, long[] lasts) {
  /** Bytes of a child's page number and a varint at its longest. */
  static final int LONGEST_CELL = 13;

  private static final int TYPE = 0x05;
  private static final int COUNT_AT = 3;
  private static final int RIGHTMOST_AT = 8;
  private static final int CELLS_AT = 12;
  private static final int LONGEST_VARINT = 9;

  /** Returns what a page that has the root as its only child would be. */
  static InnerPage above(int rootPage) {
    return new InnerPage(Long.MIN_VALUE, new int[] {rootPage}, new long[] {Long.MAX_VALUE});
  }

  /**
   * Reads a page; empty if it is no inner page or its row ids do not ascend.
   *
   * @param bytes the page and {@link #LONGEST_CELL} bytes more
   * @param end the last row id that may be below it
   */
  static Optional<InnerPage> parse(ByteBuffer bytes, int pageSize, long before, long end) {
    int cells = Short.toUnsignedInt(bytes.getShort(COUNT_AT));
    if (bytes.get(0) != TYPE || CELLS_AT + cells * Short.BYTES > pageSize) {
      return Optional.empty();
    }
    int[] children = new int[cells + 1];
    long[] lasts = new long[cells + 1];
    long previous = before;
    for (int i = 0; i < cells; i++) {
      int at = Short.toUnsignedInt(bytes.getShort(CELLS_AT + i * Short.BYTES));
      if (at >= pageSize) {
        return Optional.empty();
      }
      children[i] = bytes.getInt(at);
      lasts[i] = varint(bytes, at + Integer.BYTES);
      if (lasts[i] <= previous || lasts[i] >= end) {
        return Optional.empty();
      }
      previous = lasts[i];
    }
    children[cells] = bytes.getInt(RIGHTMOST_AT);
    lasts[cells] = end;
    return Optional.of(new InnerPage(before, children, lasts));
  }

  /**
   * Reads seven bits a byte, highest first, as long as the top bit is set; of a ninth all eight.
   */
  private static long varint(ByteBuffer bytes, int at) {
    long value = 0;
    for (int i = 0; i < LONGEST_VARINT - 1; i++) {
      byte next = bytes.get(at + i);
      value = value << 7 | next & 0x7F;
      if (next >= 0) {
        return value;
      }
    }
    return value << 8 | Byte.toUnsignedInt(bytes.get(at + LONGEST_VARINT - 1));
  }
}
