package merestone.store.geopackage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import merestone.store.sqlite.GrowingBytes;
import org.locationtech.jts.geom.Geometry;

/** Spells GeoPackage geometries out byte by byte, in whichever order and dialect a test wants. */
final class Blobs {
  private final ByteOrder order;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private Blobs(ByteOrder order) {
    this.order = order;
  }

  static Blobs in(ByteOrder order) {
    return new Blobs(order);
  }

  /** The bytes the writer makes of a geometry. */
  static byte[] written(Geometry geometry, int srsId) {
    GrowingBytes bytes = new GrowingBytes();
    new GeometryEncoder(srsId).encode(geometry, bytes);
    return bytes.copy();
  }

  /** A header in this byte order with an envelope of this code (0 none … 4 xyzm), filled with 9. */
  Blobs header(int envelopeCode) {
    bytes.write('G');
    bytes.write('P');
    bytes.write(0);
    bytes.write(envelopeCode << 1 | (order == ByteOrder.LITTLE_ENDIAN ? 1 : 0));
    ints(4548);
    for (int i = 0; i < new int[] {0, 4, 6, 6, 8}[envelopeCode]; i++) {
      doubles(9);
    }
    return this;
  }

  /** The start of a WKB geometry: byte order and type code. */
  Blobs wkb(int type) {
    bytes.write(order == ByteOrder.LITTLE_ENDIAN ? 1 : 0);
    return ints(type);
  }

  Blobs ints(int... values) {
    for (int value : values) {
      bytes.writeBytes(ByteBuffer.allocate(4).order(order).putInt(value).array());
    }
    return this;
  }

  Blobs doubles(double... values) {
    for (double value : values) {
      bytes.writeBytes(ByteBuffer.allocate(8).order(order).putDouble(value).array());
    }
    return this;
  }

  /** Goes on with bytes in another order. */
  Blobs then(Blobs more) {
    bytes.writeBytes(more.bytes());
    return this;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }
}
