package merestone.store.shapefile;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Writes a .shp and its .shx record by record; the headers, which need the totals, at the end. */
final class ShpOutput implements AutoCloseable {
  private static final int HEADER_BYTES = 100;
  private static final int RECORD_HEADER_BYTES = 8;
  private static final int FILE_CODE = 9994;
  private static final int VERSION = 1000;

  /** Other programs read offsets as signed 32-bit byte counts, so 2 GiB is the usable limit. */
  private static final long LIMIT = Integer.MAX_VALUE;

  private final ShapeType type;
  private final Path shp;
  private final Path shx;
  private final DataOutputStream shapes;
  private final DataOutputStream index;
  private final Envelope box = new Envelope();
  private long bytes = HEADER_BYTES;
  private int records;

  ShpOutput(ShapeType type, Path shp, Path shx) throws IOException {
    this.type = type;
    this.shp = shp;
    this.shx = shx;
    this.shapes = open(shp);
    this.index = open(shx);
  }

  private static DataOutputStream open(Path path) throws IOException {
    DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), 1 << 16));
    out.write(new byte[HEADER_BYTES]);
    return out;
  }

  /**
   * Appends a record.
   *
   * @return false if the file would become larger than other programs can read
   */
  boolean write(Geometry geometry) throws IOException {
    ByteBuffer content = ShapeEncoder.encode(type, geometry);
    int length = content.remaining();
    if (bytes + RECORD_HEADER_BYTES + length > LIMIT) {
      return false;
    }
    index.writeInt((int) (bytes / 2));
    index.writeInt(length / 2);
    shapes.writeInt(++records);
    shapes.writeInt(length / 2);
    shapes.write(content.array(), 0, length);
    bytes += RECORD_HEADER_BYTES + length;
    if (geometry != null) {
      box.expandToInclude(geometry.getEnvelopeInternal());
    }
    return true;
  }

  @Override
  public void close() throws IOException {
    shapes.close();
    index.close();
    writeHeader(shp, bytes);
    writeHeader(shx, HEADER_BYTES + 8L * records);
  }

  private void writeHeader(Path path, long length) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES);
    header.putInt(0, FILE_CODE).putInt(24, (int) (length / 2));
    header.order(ByteOrder.LITTLE_ENDIAN).putInt(28, VERSION).putInt(32, type.code());
    if (!box.isNull()) {
      header.putDouble(36, box.getMinX()).putDouble(44, box.getMinY());
      header.putDouble(52, box.getMaxX()).putDouble(60, box.getMaxY());
    }
    try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
      while (header.hasRemaining()) {
        channel.write(header, header.position());
      }
    }
  }
}
