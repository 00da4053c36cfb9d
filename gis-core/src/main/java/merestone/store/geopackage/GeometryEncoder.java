package merestone.store.geopackage;

import merestone.store.sqlite.GrowingBytes;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Writes geometries as GeoPackage binary: header with an XY envelope, then little-endian
 * two-dimensional WKB. Sources: OGC 12-128r17, clause 2.1.3 "BLOB Format"; OGC 06-103r4, clause
 * 8.2. Straight into the row, for JTS's writer makes four copies on the way. Immutable.
 */
final class GeometryEncoder {
  private static final int VERSION_1 = 0;
  private static final int LITTLE_ENDIAN = 1;
  private static final int ENVELOPE_XY = 1 << 1;
  private static final int EMPTY = 1 << 4;

  private final int srsId;

  GeometryEncoder(int srsId) {
    this.srsId = srsId;
  }

  /** Appends the geometry. */
  void encode(Geometry geometry, GrowingBytes blob) {
    boolean empty = geometry.isEmpty();
    boolean boxed = !empty && !(geometry instanceof Point);
    blob.put('G');
    blob.put('P');
    blob.put(VERSION_1);
    blob.put(LITTLE_ENDIAN | (boxed ? ENVELOPE_XY : 0) | (empty ? EMPTY : 0));
    blob.putLittle(srsId);
    if (boxed) {
      Envelope box = geometry.getEnvelopeInternal();
      blob.putLittle(box.getMinX());
      blob.putLittle(box.getMaxX());
      blob.putLittle(box.getMinY());
      blob.putLittle(box.getMaxY());
    }
    wkb(geometry, blob);
  }

  private static void wkb(Geometry geometry, GrowingBytes blob) {
    blob.put(LITTLE_ENDIAN);
    blob.putLittle(code(geometry));
    if (geometry instanceof Point point) {
      point(point, blob);
    } else if (geometry instanceof LineString line) {
      vertices(line, blob);
    } else if (geometry instanceof Polygon polygon) {
      rings(polygon, blob);
    } else {
      int parts = geometry.getNumGeometries();
      blob.putLittle(parts);
      for (int i = 0; i < parts; i++) {
        wkb(geometry.getGeometryN(i), blob);
      }
    }
  }

  private static int code(Geometry geometry) {
    if (geometry instanceof MultiPolygon) {
      return WkbType.MULTI_POLYGON;
    }
    if (geometry instanceof Polygon) {
      return WkbType.POLYGON;
    }
    if (geometry instanceof LineString) {
      return WkbType.LINE_STRING;
    }
    if (geometry instanceof Point) {
      return WkbType.POINT;
    }
    if (geometry instanceof MultiLineString) {
      return WkbType.MULTI_LINE_STRING;
    }
    return geometry instanceof MultiPoint ? WkbType.MULTI_POINT : WkbType.GEOMETRY_COLLECTION;
  }

  /** An empty point is two NaN: clause 2.1.3.1.1 of the GeoPackage standard, note on empties. */
  private static void point(Point point, GrowingBytes blob) {
    blob.putLittle(point.isEmpty() ? Double.NaN : point.getX());
    blob.putLittle(point.isEmpty() ? Double.NaN : point.getY());
  }

  private static void rings(Polygon polygon, GrowingBytes blob) {
    if (polygon.isEmpty()) {
      blob.putLittle(0);
      return;
    }
    int holes = polygon.getNumInteriorRing();
    blob.putLittle(1 + holes);
    vertices(polygon.getExteriorRing(), blob);
    for (int i = 0; i < holes; i++) {
      vertices(polygon.getInteriorRingN(i), blob);
    }
  }

  private static void vertices(LineString line, GrowingBytes blob) {
    CoordinateSequence vertices = line.getCoordinateSequence();
    int size = vertices.size();
    blob.putLittle(size);
    for (int i = 0; i < size; i++) {
      blob.putLittle(vertices.getX(i));
      blob.putLittle(vertices.getY(i));
    }
  }
}
