package merestone.store.shapefile;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Reads the rows of a .dbf. What cannot be understood is null and noted. For one thread.
 *
 * <p>Null are: blank or empty text, numbers filled with stars or dashes, dates of blanks or zeros,
 * and logicals of a question mark or blank. Text loses its trailing blanks and whatever follows a
 * zero byte.
 */
final class DbfRows implements Closeable {
  private static final int DELETED = '*';
  private static final int MAX_SHOWN = 40;
  private static final char MALFORMED = '\uFFFD';

  private final FileWindow dbf;
  private final DbfHeader header;
  private final List<DbfField> fields;
  private final Class<?>[] bindings;
  private final Charset charset;
  private final ProblemLog problems;

  DbfRows(Path path, DbfTable table, ProblemLog problems) throws IOException {
    this.dbf = new FileWindow(path);
    this.header = table.header();
    this.fields = table.fields();
    this.bindings = fields.stream().map(ShapefileSchema::binding).toArray(Class<?>[]::new);
    this.charset = table.charset();
    this.problems = problems;
  }

  boolean isDeleted(int row) throws IOException {
    return dbf.byteAt(offset(row)) == DELETED;
  }

  int countDeleted(int rows) throws IOException {
    int deleted = 0;
    for (int row = 0; row < rows; row++) {
      deleted += isDeleted(row) ? 1 : 0;
    }
    return deleted;
  }

  /**
   * Puts a row's values into an array.
   *
   * @param places where each column's value goes; a column whose place is negative is not decoded
   */
  void read(int row, Object[] values, int[] places) throws IOException {
    int at = dbf.locate(offset(row), header.rowLength());
    byte[] bytes = dbf.buffer().array();
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        DbfField field = fields.get(i);
        int from = at + field.offset();
        values[places[i]] = value(row, i, bytes, from, from + field.width());
      }
    }
  }

  private long offset(int row) {
    return header.firstRow() + (long) row * header.rowLength();
  }

  private Object value(int row, int column, byte[] bytes, int from, int to) {
    char type = fields.get(column).type();
    if (type == 'C') {
      return text(row, column, bytes, from, to).orElse(null);
    }
    if (type == 'I' || type == 'B' || type == 'O') {
      return binary(type, bytes, from, to).orElse(null);
    }
    int start = from;
    int end = to;
    while (start < end && isBlank(bytes[start])) {
      start++;
    }
    while (end > start && isBlank(bytes[end - 1])) {
      end--;
    }
    return start == end ? null : scalar(row, column, bytes, start, end);
  }

  private static boolean isBlank(byte b) {
    return b == ' ' || b == 0 || b == '\t' || b == '\r' || b == '\n';
  }

  private Object scalar(int row, int column, byte[] bytes, int from, int to) {
    Optional<?> value;
    switch (fields.get(column).type()) {
      case 'N', 'F' -> {
        if (DbfNumber.isNull(bytes, from, to)) {
          return null;
        }
        value = DbfNumber.parse(bytes, from, to, bindings[column]);
      }
      case 'D' -> {
        if (isZeros(bytes, from, to)) {
          return null;
        }
        value = date(bytes, from, to);
      }
      case 'L' -> {
        if (bytes[from] == '?') {
          return null;
        }
        value = logical(bytes[from]);
      }
      default -> {
        return null;
      }
    }
    if (value.isEmpty()) {
      noteUnreadable(row, column, bytes, from, to);
    }
    return value.orElse(null);
  }

  private void noteUnreadable(int row, int column, byte[] bytes, int from, int to) {
    int shown = Math.min(MAX_SHOWN, to - from);
    String text = CutText.complete(new String(bytes, from, shown, charset));
    DbfField field = fields.get(column);
    problems.record(
        Fault.VALUE_UNREADABLE, row, field.name(), "\"" + text + "\"", field.declaration());
  }

  private Optional<String> text(int row, int column, byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && bytes[end] != 0) {
      end++;
    }
    boolean full = end == to && to > from && bytes[to - 1] != ' ';
    while (end > from && bytes[end - 1] == ' ') {
      end--;
    }
    if (end == from) {
      return Optional.empty();
    }
    String text = new String(bytes, from, end - from, charset);
    if (text.indexOf(MALFORMED) >= 0) {
      text = full ? CutText.complete(text) : text;
      if (text.indexOf(MALFORMED) >= 0) {
        problems.record(Fault.TEXT_MALFORMED, row, fields.get(column).name(), charset.name());
      }
    }
    return Optional.of(text);
  }

  private static Optional<Number> binary(char type, byte[] bytes, int from, int to) {
    ByteBuffer value = ByteBuffer.wrap(bytes, from, to - from).order(ByteOrder.LITTLE_ENDIAN);
    if (type == 'I' && value.remaining() == Integer.BYTES) {
      return Optional.of(value.getInt());
    }
    boolean isDouble = type == 'B' && value.remaining() == Double.BYTES;
    return isDouble ? Optional.of(value.getDouble()) : Optional.empty();
  }

  private static boolean isZeros(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != '0') {
        return false;
      }
    }
    return true;
  }

  private static Optional<java.sql.Date> date(byte[] bytes, int from, int to) {
    if (to - from != 8) {
      return Optional.empty();
    }
    int digits = 0;
    for (int i = from; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return Optional.empty();
      }
      digits = 10 * digits + bytes[i] - '0';
    }
    try {
      LocalDate day = LocalDate.of(digits / 10_000, digits / 100 % 100, digits % 100);
      return Optional.of(java.sql.Date.valueOf(day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> logical(byte letter) {
    return switch (letter) {
      case 'T', 't', 'Y', 'y', '1' -> Optional.of(true);
      case 'F', 'f', 'N', 'n', '0' -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  @Override
  public void close() throws IOException {
    dbf.close();
  }
}
