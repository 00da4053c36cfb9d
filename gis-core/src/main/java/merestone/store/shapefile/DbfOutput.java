package merestone.store.shapefile;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.geotools.api.feature.simple.SimpleFeature;

/**
 * Writes a dBase III table. Source of the layout: dBASE III file structure as in the Library of
 * Congress format description fdd000325; language bytes as in {@link LanguageByte}.
 */
final class DbfOutput implements AutoCloseable {
  private static final int DBASE_III = 0x03;
  private static final int DESCRIPTOR_BYTES = 32;
  private static final byte END_OF_HEADER = 0x0D;
  private static final byte END_OF_FILE = 0x1A;

  /** The header's date is fixed so that the same features give the same bytes: 2000-01-01. */
  private static final byte[] DATE = {100, 1, 1};

  private final OutputStream out;
  private final List<OutputColumn> columns;
  private final Charset charset;
  private final byte[] row;

  DbfOutput(Path path, List<OutputColumn> columns, Charset charset, int records)
      throws IOException {
    this.columns = columns;
    this.charset = charset;
    this.row = new byte[1 + columns.stream().mapToInt(OutputColumn::width).sum()];
    this.out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    out.write(header(records));
  }

  private byte[] header(int records) {
    int length = DESCRIPTOR_BYTES * (columns.size() + 1) + 1;
    ByteBuffer header = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    header.put((byte) DBASE_III).put(DATE).putInt(records);
    header.putShort((short) length).putShort((short) row.length);
    header.put(29, LanguageByte.of(charset));
    int at = DESCRIPTOR_BYTES;
    for (OutputColumn column : columns) {
      byte[] name = column.name().getBytes(charset);
      header.put(at, name, 0, Math.min(name.length, FieldNames.BYTES));
      header.put(at + 11, (byte) column.type());
      header.put(at + 16, (byte) column.width()).put(at + 17, (byte) column.decimals());
      at += DESCRIPTOR_BYTES;
    }
    return header.put(length - 1, END_OF_HEADER).array();
  }

  void write(SimpleFeature feature) throws IOException {
    Arrays.fill(row, (byte) ' ');
    int at = 1;
    for (OutputColumn column : columns) {
      byte[] value = column.format(feature.getAttribute(column.attribute()), charset);
      int start = column.type() == 'N' ? at + column.width() - value.length : at;
      System.arraycopy(value, 0, row, start, value.length);
      at += column.width();
    }
    out.write(row);
  }

  @Override
  public void close() throws IOException {
    out.write(END_OF_FILE);
    out.close();
  }
}
