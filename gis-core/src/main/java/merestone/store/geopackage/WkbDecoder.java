package merestone.store.geopackage;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Reads one WKB geometry in either byte order, ISO or EWKB; z and m are passed over. Trusts
 * nothing: counts are checked against the bytes that are left before anything is allocated. For one
 * thread, for one geometry.
 */
final class WkbDecoder {
  private static final GeometryFactory FACTORY = Geometries.FACTORY;
  private static final int SMALLEST_GEOMETRY = 1 + Integer.BYTES;
  private static final int DEEPEST = 32;

  private final ByteBuffer bytes;
  private final Vertices vertices;
  private int depth;

  WkbDecoder(ByteBuffer bytes) {
    this.bytes = bytes;
    this.vertices = new Vertices(bytes);
  }

  /** Returns how many rings had to be closed. */
  int closedRings() {
    return vertices.closedRings();
  }

  Geometry decode() throws BadGeometry {
    try {
      return geometry();
    } catch (BufferUnderflowException e) {
      throw Reasons.truncated(bytes.limit());
    }
  }

  private Geometry geometry() throws BadGeometry {
    if (++depth > DEEPEST) {
      throw Reasons.tooDeep(DEEPEST);
    }
    bytes.order(bytes.get() == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    WkbType type = WkbType.of(bytes.getInt());
    if (type.hasSrid()) {
      bytes.getInt();
    }
    Geometry read = body(type);
    depth--;
    return read;
  }

  private Geometry body(WkbType type) throws BadGeometry {
    return switch (type.code()) {
      case WkbType.POINT -> FACTORY.createPoint(vertices.point(type.ordinates()));
      case WkbType.LINE_STRING -> FACTORY.createLineString(vertices.line(type.ordinates()));
      case WkbType.POLYGON -> polygon(type.ordinates());
      case WkbType.MULTI_POINT -> FACTORY.createMultiPoint(parts(Point.class, Point[]::new));
      case WkbType.MULTI_LINE_STRING, WkbType.MULTI_CURVE ->
          FACTORY.createMultiLineString(parts(LineString.class, LineString[]::new));
      case WkbType.MULTI_POLYGON, WkbType.MULTI_SURFACE ->
          FACTORY.createMultiPolygon(parts(Polygon.class, Polygon[]::new));
      case WkbType.GEOMETRY_COLLECTION ->
          FACTORY.createGeometryCollection(parts(Geometry.class, Geometry[]::new));
      default -> throw Reasons.unsupported(type.name());
    };
  }

  private Polygon polygon(int ordinates) throws BadGeometry {
    int count = count(Integer.BYTES);
    if (count == 0) {
      return FACTORY.createPolygon();
    }
    LinearRing shell = FACTORY.createLinearRing(vertices.ring(ordinates));
    List<LinearRing> holes = new ArrayList<>();
    for (int i = 1; i < count; i++) {
      LinearRing hole = FACTORY.createLinearRing(vertices.ring(ordinates));
      if (!hole.isEmpty()) {
        holes.add(hole);
      }
    }
    if (shell.isEmpty() && !holes.isEmpty()) {
      throw Reasons.holesOnly();
    }
    return FACTORY.createPolygon(shell, holes.toArray(new LinearRing[0]));
  }

  private <T extends Geometry> T[] parts(Class<T> kind, IntFunction<T[]> array) throws BadGeometry {
    int count = count(SMALLEST_GEOMETRY);
    List<T> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Geometry part = geometry();
      if (!kind.isInstance(part)) {
        throw Reasons.wrongPart(part.getGeometryType());
      }
      parts.add(kind.cast(part));
    }
    return parts.toArray(array);
  }

  private int count(int bytesEach) throws BadGeometry {
    return Reasons.plausible(bytes.getInt(), bytesEach, bytes.remaining());
  }
}
