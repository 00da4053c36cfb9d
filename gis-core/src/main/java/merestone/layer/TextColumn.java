package merestone.layer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Texts in UTF-8, each different one once. */
final class TextColumn implements Column {
  private static final int NULL = -1;
  private static final int ODD = -2;
  private static final int MOST_BYTES = Integer.MAX_VALUE - 64;
  private static final int FREE = 0;

  /** What UTF-8 cannot tell, texts beyond the room, and what is no text at all, by row. */
  private final Map<Integer, Object> odd = new HashMap<>();

  /** The number of each row's text; null where every row has its own. */
  private int[] codes = new int[8];

  private byte[] bytes = new byte[64];

  /** Where each text begins, and where the last one ends. */
  private int[] starts = new int[8];

  /** Numbers of texts, plus one, by the hash of their bytes. */
  private int[] table = new int[16];

  private int rows;
  private int texts;

  @Override
  public void add(Object value) {
    codes = Column.withRoom(codes, rows);
    codes[rows] = value == null ? NULL : code(value);
    if (codes[rows] == ODD) {
      odd.put(rows, value);
    }
    rows++;
  }

  @Override
  public Object get(int row) {
    int code = codes == null ? row : codes[row];
    if (code < 0) {
      return odd.get(row);
    }
    int length = starts[code + 1] - starts[code];
    return new String(bytes, starts[code], length, StandardCharsets.UTF_8);
  }

  @Override
  public void trim() {
    table = null;
    bytes = Arrays.copyOf(bytes, starts[texts]);
    starts = Arrays.copyOf(starts, texts + 1);
    codes = texts == rows && odd.isEmpty() ? null : Arrays.copyOf(codes, rows);
  }

  private int code(Object value) {
    if (!(value instanceof String text)) {
      return ODD;
    }
    byte[] told = text.getBytes(StandardCharsets.UTF_8);
    if (told.length > MOST_BYTES - starts[texts] || isLossy(text, told)) {
      return ODD;
    }
    int slot = slot(told);
    if (table[slot] == FREE) {
      append(told);
      table[slot] = texts;
      spread();
      return texts - 1;
    }
    return table[slot] - 1;
  }

  /** Half a surrogate pair has no UTF-8. */
  private static boolean isLossy(String text, byte[] told) {
    return text.chars().anyMatch(c -> Character.isSurrogate((char) c))
        && !new String(told, StandardCharsets.UTF_8).equals(text);
  }

  private int slot(byte[] text) {
    int slot = spot(hash(text, 0, text.length));
    while (table[slot] != FREE && !isText(table[slot] - 1, text)) {
      slot = slot + 1 & table.length - 1;
    }
    return slot;
  }

  private boolean isText(int code, byte[] text) {
    return Arrays.equals(bytes, starts[code], starts[code + 1], text, 0, text.length);
  }

  private void append(byte[] text) {
    int end = starts[texts] + text.length;
    if (end > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(MOST_BYTES, end + (end >> 1) + 64L));
    }
    System.arraycopy(text, 0, bytes, starts[texts], text.length);
    texts++;
    starts = Column.withRoom(starts, texts);
    starts[texts] = end;
  }

  /** Keeps at least half of the table free. */
  private void spread() {
    if (2 * texts < table.length) {
      return;
    }
    table = new int[2 * table.length];
    for (int code = 0; code < texts; code++) {
      int slot = spot(hash(bytes, starts[code], starts[code + 1]));
      while (table[slot] != FREE) {
        slot = slot + 1 & table.length - 1;
      }
      table[slot] = code + 1;
    }
  }

  private int spot(int hash) {
    return hash & table.length - 1;
  }

  private static int hash(byte[] text, int from, int to) {
    int hash = 1;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text[i];
    }
    hash *= 0x9E3779B9;
    return hash ^ hash >>> 16;
  }
}
