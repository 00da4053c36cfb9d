package merestone.store.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Builds .dbf files byte by byte, right or wrong, with as many point shapes beside them. */
final class DbfBytes {
  private record Column(String name, char type, int width, int decimals) {}

  private final Charset charset;
  private final List<Column> columns = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();
  private int languageByte;

  DbfBytes(Charset charset) {
    this.charset = charset;
  }

  static DbfBytes ascii() {
    return new DbfBytes(StandardCharsets.US_ASCII);
  }

  DbfBytes column(String name, char type, int width, int decimals) {
    columns.add(new Column(name, type, width, decimals));
    return this;
  }

  DbfBytes text(String name, int width) {
    return column(name, 'C', width, 0);
  }

  DbfBytes language(int id) {
    languageByte = id;
    return this;
  }

  /** Adds a row; a first value that begins with {@code *DEL*} marks it as deleted. */
  DbfBytes row(String... values) {
    rows.add(values);
    return this;
  }

  int rowLength() {
    return 1 + columns.stream().mapToInt(Column::width).sum();
  }

  byte[] bytes() {
    int header = 32 * (columns.size() + 1) + 1;
    ByteBuffer out = ByteBuffer.allocate(header + rows.size() * rowLength() + 1);
    out.order(ByteOrder.LITTLE_ENDIAN).put((byte) 3).put(new byte[] {100, 1, 1});
    out.putInt(rows.size()).putShort((short) header).putShort((short) rowLength());
    out.put(29, (byte) languageByte);
    int at = 32;
    for (Column column : columns) {
      byte[] name = column.name().getBytes(charset);
      out.put(at, name, 0, Math.min(10, name.length)).put(at + 11, (byte) column.type());
      out.put(at + 16, (byte) column.width()).put(at + 17, (byte) column.decimals());
      at += 32;
    }
    out.put(at, (byte) 0x0D).position(header);
    rows.forEach(row -> putRow(out, row));
    return out.put((byte) 0x1A).array();
  }

  private void putRow(ByteBuffer out, String[] row) {
    boolean deleted = row[0].startsWith("*DEL*");
    out.put((byte) (deleted ? '*' : ' '));
    for (int i = 0; i < columns.size(); i++) {
      String value = i < row.length ? row[i] : "";
      byte[] bytes = (i == 0 && deleted ? value.substring(5) : value).getBytes(charset);
      int width = columns.get(i).width();
      out.put(bytes, 0, Math.min(bytes.length, width));
      for (int pad = bytes.length; pad < width; pad++) {
        out.put((byte) ' ');
      }
    }
  }

  /** Writes a.dbf with one point per row into a folder, and returns the .shp. */
  Path write(Path folder) throws IOException {
    Files.write(folder.resolve("a.dbf"), bytes());
    return shapes(folder, rows.size());
  }

  static Path shapes(Path folder, int count) throws IOException {
    ShpBytes points = new ShpBytes(1);
    for (int i = 0; i < count; i++) {
      points.record(ShpBytes.point(1, i, i));
    }
    return points.write(folder.resolve("a.shp"));
  }
}
