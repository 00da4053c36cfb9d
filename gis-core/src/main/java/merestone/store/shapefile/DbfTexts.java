package merestone.store.shapefile;

import java.io.IOException;

/** Shows the texts of a .dbf, column names included, to whoever wants to know their encoding. */
final class DbfTexts {
  private final FileWindow dbf;
  private final DbfHeader header;

  DbfTexts(FileWindow dbf, DbfHeader header) {
    this.dbf = dbf;
    this.header = header;
  }

  /** Shows column names, then the text of up to so many rows, until the detector has enough. */
  void showTo(EncodingDetector detector, int rows) throws IOException {
    for (DbfHeader.RawColumn column : header.columns()) {
      byte[] name = column.name();
      detector.add(name, 0, name.length, name.length >= FieldNames.BYTES);
    }
    int count = Math.min(rows, header.heldRows());
    for (int row = 0; row < count && !detector.hasEnough(); row++) {
      int at = dbf.locate(header.firstRow() + (long) row * header.rowLength(), header.rowLength());
      showRow(detector, dbf.buffer().array(), at, at + header.rowLength());
    }
  }

  private void showRow(EncodingDetector detector, byte[] bytes, int start, int rowEnd) {
    int from = start + 1;
    for (DbfHeader.RawColumn column : header.columns()) {
      int to = Math.min(from + column.width(), rowEnd);
      if (column.type() == 'C' && from < to) {
        showText(detector, bytes, from, to);
      }
      from = to;
    }
  }

  private static void showText(EncodingDetector detector, byte[] bytes, int from, int to) {
    int end = from;
    while (end < to && bytes[end] != 0) {
      end++;
    }
    boolean full = end == to && bytes[to - 1] != ' ';
    while (end > from && bytes[end - 1] == ' ') {
      end--;
    }
    if (end > from) {
      detector.add(bytes, from, end, full);
    }
  }
}
