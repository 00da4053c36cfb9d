package merestone.store.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.WKBWriter;

/**
 * Writes geometries as GeoPackage binary: header with an XY envelope, then little-endian
 * two-dimensional WKB. Source: OGC 12-128r17, clause 2.1.3 "BLOB Format". For one thread.
 */
final class GeometryEncoder {
  private static final byte VERSION_1 = 0;
  private static final int LITTLE_ENDIAN = 1;
  private static final int ENVELOPE_XY = 1 << 1;
  private static final int EMPTY = 1 << 4;
  private static final int PLAIN_HEADER = 8;
  private static final int ENVELOPE_BYTES = 4 * Double.BYTES;

  private final WKBWriter wkb = new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN);
  private final int srsId;

  GeometryEncoder(int srsId) {
    this.srsId = srsId;
  }

  byte[] encode(Geometry geometry) {
    byte[] body = wkb.write(geometry);
    boolean boxed = !geometry.isEmpty() && !(geometry instanceof Point);
    int flags = LITTLE_ENDIAN | (boxed ? ENVELOPE_XY : 0) | (geometry.isEmpty() ? EMPTY : 0);
    int header = PLAIN_HEADER + (boxed ? ENVELOPE_BYTES : 0);
    ByteBuffer blob = ByteBuffer.allocate(header + body.length).order(ByteOrder.LITTLE_ENDIAN);
    blob.put((byte) 'G').put((byte) 'P').put(VERSION_1).put((byte) flags).putInt(srsId);
    if (boxed) {
      Envelope box = geometry.getEnvelopeInternal();
      blob.putDouble(box.getMinX()).putDouble(box.getMaxX());
      blob.putDouble(box.getMinY()).putDouble(box.getMaxY());
    }
    return blob.put(body).array();
  }
}
