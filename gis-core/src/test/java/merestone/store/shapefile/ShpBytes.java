package merestone.store.shapefile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Builds .shp and .shx files byte by byte, right or wrong, as the format description says. */
final class ShpBytes {
  private final int type;
  private final List<byte[]> contents = new ArrayList<>();

  ShpBytes(int type) {
    this.type = type;
  }

  ShpBytes record(byte[] content) {
    contents.add(content);
    return this;
  }

  ShpBytes nullShape() {
    return record(little(4).putInt(0).array());
  }

  /** A record of parts, each X, Y, X, Y …, followed by so many bytes of heights and measures. */
  static byte[] parts(int type, int extraBytes, double[]... parts) {
    int points = Arrays.stream(parts).mapToInt(part -> part.length / 2).sum();
    ByteBuffer out = little(44 + 4 * parts.length + 16 * points + extraBytes);
    out.putInt(type).position(36).putInt(parts.length).putInt(points);
    int start = 0;
    for (double[] part : parts) {
      out.putInt(start);
      start += part.length / 2;
    }
    for (double[] part : parts) {
      Arrays.stream(part).forEach(out::putDouble);
    }
    return out.array();
  }

  /** A polygon record of rings. */
  ShpBytes polygon(double[]... rings) {
    return record(parts(5, 0, rings));
  }

  static byte[] point(int type, double... numbers) {
    ByteBuffer out = little(4 + 8 * numbers.length).putInt(type);
    Arrays.stream(numbers).forEach(out::putDouble);
    return out.array();
  }

  byte[] shp() {
    int length = 100 + contents.stream().mapToInt(content -> 8 + content.length).sum();
    ByteBuffer out = header(length);
    int number = 1;
    for (byte[] content : contents) {
      out.putInt(number++).putInt(content.length / 2).put(content);
    }
    return out.array();
  }

  byte[] shx() {
    ByteBuffer out = header(100 + 8 * contents.size());
    int at = 100;
    for (byte[] content : contents) {
      out.putInt(at / 2).putInt(content.length / 2);
      at += 8 + content.length;
    }
    return out.array();
  }

  /** Writes both files and returns the .shp. */
  Path write(Path shp) throws IOException {
    Files.write(shp, shp());
    String name = shp.getFileName().toString();
    Files.write(shp.resolveSibling(name.replace(".shp", ".shx")), shx());
    return shp;
  }

  /**
   * Writes the files as an editor leaves them that has changed one record in place: a shorter shape
   * leaves unused bytes behind it, a longer one goes to the end of the file, its old bytes stay.
   */
  Path writeEdited(Path shp, int record, byte[] content) throws IOException {
    write(shp);
    ByteBuffer index = ByteBuffer.wrap(shx());
    int entry = 100 + 8 * record;
    ByteBuffer shapes = ByteBuffer.allocate(shp().length + 8 + content.length).put(shp());
    boolean fits = content.length <= contents.get(record).length;
    int at = fits ? 2 * index.getInt(entry) : shp().length;
    shapes.position(at).putInt(record + 1).putInt(content.length / 2).put(content);
    int end = fits ? shp().length : at + 8 + content.length;
    Files.write(shp, Arrays.copyOf(shapes.putInt(24, end / 2).array(), end));
    index.putInt(entry, at / 2).putInt(entry + 4, content.length / 2);
    Files.write(shp.resolveSibling("a.shx"), index.array());
    return shp;
  }

  private ByteBuffer header(int length) {
    ByteBuffer out = ByteBuffer.allocate(length).putInt(0, 9994).putInt(24, length / 2);
    out.order(ByteOrder.LITTLE_ENDIAN).putInt(28, 1000).putInt(32, type);
    return out.order(ByteOrder.BIG_ENDIAN).position(100);
  }

  private static ByteBuffer little(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A clockwise square ring from its lower left corner and its side. */
  static double[] clockwise(double x, double y, double side) {
    return new double[] {x, y, x, y + side, x + side, y + side, x + side, y, x, y};
  }

  /** A counter-clockwise square ring. */
  static double[] counter(double x, double y, double side) {
    return new double[] {x, y, x + side, y, x + side, y + side, x, y + side, x, y};
  }
}
