package merestone.store.sqlite;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * One page of a table being filled: cells lie at its end, the places of the cells at its start.
 * Source: "Database File Format", section 1.6 "B-tree Pages".
 */
final class TablePage {
  private static final byte INTERIOR = 0x05;
  private static final byte LEAF = 0x0D;
  private static final int LEAF_HEADER = 8;
  private static final int INTERIOR_HEADER = 12;
  private static final int CELL_COUNT = 3;
  private static final int CONTENT_START = 5;
  private static final int RIGHTMOST_CHILD = 8;

  private final byte[] bytes = new byte[PageFile.PAGE_BYTES];
  private final ByteBuffer words = ByteBuffer.wrap(bytes);
  private final int header;
  private int cells;
  private int content = PageFile.PAGE_BYTES;

  private TablePage(byte kind, int header) {
    this.header = header;
    bytes[0] = kind;
  }

  static TablePage leaf() {
    return new TablePage(LEAF, LEAF_HEADER);
  }

  static TablePage interior() {
    return new TablePage(INTERIOR, INTERIOR_HEADER);
  }

  /** Returns how many children an interior page holds at least, with keys up to this one. */
  static int children(long greatestKey) {
    int cell = Short.BYTES + Integer.BYTES + Varint.length(greatestKey);
    return (PageFile.PAGE_BYTES - INTERIOR_HEADER) / cell + 1;
  }

  /** Empties the page. */
  void clear() {
    Arrays.fill(bytes, header, bytes.length, (byte) 0);
    cells = 0;
    content = PageFile.PAGE_BYTES;
  }

  /** Returns whether there is room for one more cell of this size. */
  boolean fits(int cell) {
    return content - cell >= header + Short.BYTES * (cells + 1);
  }

  /** Makes room for a cell and returns where in {@link #bytes()} it goes. */
  int add(int cell) {
    content -= cell;
    words.putShort(header + Short.BYTES * cells, (short) content);
    cells++;
    return content;
  }

  /** Adds a child whose rows have keys up to this one. */
  void add(int child, long greatestKey) {
    int at = add(Integer.BYTES + Varint.length(greatestKey));
    words.putInt(at, child);
    Varint.put(bytes, at + Integer.BYTES, greatestKey);
  }

  /** Sets the child with the greatest keys, which has no cell. */
  void addLast(int child) {
    words.putInt(RIGHTMOST_CHILD, child);
  }

  byte[] bytes() {
    return bytes;
  }

  /** Fills in the header and returns the page. */
  byte[] finished() {
    words.putShort(CELL_COUNT, (short) cells);
    words.putShort(CONTENT_START, (short) content);
    return bytes;
  }
}
