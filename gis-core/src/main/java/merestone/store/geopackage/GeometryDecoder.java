package merestone.store.geopackage;

import java.nio.ByteBuffer;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads GeoPackage binary: a header, then WKB. The header's srs_id and envelope are passed over:
 * the table says the one, the vertices the other. Source: OGC 12-128r17, clause 2.1.3 "BLOB
 * Format".
 */
final class GeometryDecoder {
  private static final int PLAIN_HEADER = 8;
  private static final int EXTENDED = 1 << 5;

  /** Bytes of the envelope, by its code: none, XY, XYZ, XYM, XYZM. */
  private static final int[] ENVELOPE_BYTES = {0, 32, 48, 48, 64};

  /** A geometry, and how many of its rings had to be closed. */
  record Decoded(Geometry geometry, int closedRings) {}

  private GeometryDecoder() {}

  static Decoded decode(byte[] blob) throws BadGeometry {
    WkbDecoder wkb = new WkbDecoder(ByteBuffer.wrap(blob).position(header(blob)));
    Geometry geometry = wkb.decode();
    return new Decoded(geometry, wkb.closedRings());
  }

  private static int header(byte[] blob) throws BadGeometry {
    if (blob.length < PLAIN_HEADER || blob[0] != 'G' || blob[1] != 'P') {
      throw Reasons.notGeoPackage(blob);
    }
    int flags = blob[3];
    if ((flags & EXTENDED) != 0) {
      throw Reasons.extended();
    }
    int envelope = flags >> 1 & 7;
    if (envelope >= ENVELOPE_BYTES.length) {
      throw Reasons.noSuchEnvelope(envelope);
    }
    int length = PLAIN_HEADER + ENVELOPE_BYTES[envelope];
    if (length > blob.length) {
      throw Reasons.truncated(blob.length);
    }
    return length;
  }
}
