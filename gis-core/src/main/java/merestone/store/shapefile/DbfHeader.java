package merestone.store.shapefile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The header of a .dbf, with its lengths checked against each other and against the rows. Source of
 * the layout: dBASE III/IV file structure as in the Library of Congress format description
 * fdd000325.
 *
 * @param columns the columns as the file declares them, names undecoded
 * @param languageByte the language driver id
 * @param declaredRows the number of rows the header declares
 * @param firstRow where the first row begins
 * @param rowLength the bytes of a row, its deletion mark counted
 * @param fileBytes the file's size
 */
record DbfHeader(
    List<RawColumn> columns,
    int languageByte,
    long declaredRows,
    long firstRow,
    int rowLength,
    long fileBytes) {

  /**
   * A column as declared.
   *
   * @param name the bytes of its name, closing zero and padding removed
   */
  record RawColumn(byte[] name, char type, int width, int decimals) {}

  /** A header with the end mark and no column. */
  static final int MIN_BYTES = 33;

  private static final int DESCRIPTOR_BYTES = 32;
  private static final int NAME_BYTES = 11;
  private static final byte END_OF_HEADER = 0x0D;
  private static final int SAMPLED_ROWS = 100;

  static DbfHeader read(FileWindow dbf, ProblemLog problems) throws IOException {
    List<RawColumn> columns = columns(dbf, false);
    long end = DESCRIPTOR_BYTES * (columns.size() + 1L) + 1;
    long rows = Integer.toUnsignedLong(dbf.littleInt(4));
    int declaredStart = dbf.littleInt(8) & 0xFFFF;
    int declaredLength = dbf.littleInt(8) >>> 16;
    long first = declaredStart;
    int marks = marksRows(dbf, declaredStart, declaredLength);
    if (declaredStart < end - 1 || marks < marksRows(dbf, end, declaredLength)) {
      first = end;
    }
    int sum = rowLength(columns);
    List<RawColumn> wide = columns(dbf, true);
    int length = bestLength(dbf, first, new int[] {declaredLength, sum, rowLength(wide)});
    if (length != sum && length == rowLength(wide)) {
      columns = wide;
    } else if (!columns.isEmpty()
        && (length != sum || length != declaredLength || first != declaredStart)) {
      problems.header(Fault.DBF_LENGTHS, declaredLength, sum, length);
    }
    return new DbfHeader(columns, dbf.byteAt(29), rows, first, length, dbf.size());
  }

  /**
   * Reads the descriptors.
   *
   * @param wideText whether the decimals of a text column are the upper byte of its width, as in
   *     files of Clipper and FoxPro
   */
  private static List<RawColumn> columns(FileWindow dbf, boolean wideText) throws IOException {
    List<RawColumn> columns = new ArrayList<>();
    long at = DESCRIPTOR_BYTES;
    while (dbf.holds(at, DESCRIPTOR_BYTES) && at < (1 << 16)) {
      byte[] descriptor = dbf.bytes(at, DESCRIPTOR_BYTES);
      if (descriptor[0] == END_OF_HEADER || descriptor[0] == 0) {
        break;
      }
      char type = (char) Character.toUpperCase(descriptor[11] & 0xFF);
      int width = descriptor[16] & 0xFF;
      int decimals = descriptor[17] & 0xFF;
      if (type == 'C') {
        width += wideText ? decimals << 8 : 0;
        decimals = 0;
      }
      columns.add(new RawColumn(name(descriptor), type, width, decimals));
      at += DESCRIPTOR_BYTES;
    }
    return columns;
  }

  private static byte[] name(byte[] descriptor) {
    int length = 0;
    while (length < NAME_BYTES && descriptor[length] != 0) {
      length++;
    }
    return Arrays.copyOf(descriptor, length);
  }

  private static int rowLength(List<RawColumn> columns) {
    return 1 + columns.stream().mapToInt(RawColumn::width).sum();
  }

  /**
   * Returns the row length under which rows begin with deletion marks most often; of equals, one
   * that makes the declared rows end where the file ends; of equals, the first.
   */
  private static int bestLength(FileWindow dbf, long first, int[] candidates) throws IOException {
    int best = candidates[0];
    int bestScore = -1;
    for (int candidate : candidates) {
      int score = 2 * marksRows(dbf, first, candidate);
      score += score >= 0 && endsWithFile(dbf, first, candidate) ? 1 : 0;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best;
  }

  /** An end mark of one byte may follow the rows. */
  private static boolean endsWithFile(FileWindow dbf, long first, int length) throws IOException {
    long rows = Integer.toUnsignedLong(dbf.littleInt(4));
    long rest = dbf.size() - first - rows * length;
    return rest == 0 || rest == 1;
  }

  /** Returns how well rows of this length begin with deletion marks, in percent. */
  private static int marksRows(FileWindow dbf, long first, int length) throws IOException {
    if (length < 1) {
      return -1;
    }
    int rows = (int) Math.min(SAMPLED_ROWS, (dbf.size() - first) / length);
    int marked = 0;
    for (int i = 0; i < rows; i++) {
      byte mark = dbf.byteAt(first + (long) i * length);
      marked += mark == ' ' || mark == '*' ? 1 : 0;
    }
    return rows < 1 ? 0 : 100 * marked / rows;
  }

  /** Returns the number of whole rows the file has room for. */
  int heldRows() {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(0, (fileBytes - firstRow) / rowLength));
  }

  /**
   * Returns the number of rows to read: what the header declares, unless the file holds fewer, or
   * holds exactly one for each shape where the header declares another number.
   */
  int rows(int shapes) {
    int held = heldRows();
    return declaredRows > held || held == shapes ? held : (int) declaredRows;
  }
}
