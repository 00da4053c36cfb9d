package merestone.store.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Turns a geometry into the content of a .shp record (ESRI Shapefile Technical Description, pages
 * 6–9): shells clockwise, holes counter-clockwise, X and Y only.
 */
final class ShapeEncoder {
  private static final int NULL_BYTES = 4;
  private static final int POINT_BYTES = 20;

  private ShapeEncoder() {}

  /** Returns the record's content; a null or empty geometry becomes a null shape. */
  static ByteBuffer encode(ShapeType type, Geometry geometry) {
    if (geometry == null || geometry.isEmpty()) {
      return buffer(NULL_BYTES).putInt(ShapeType.NULL.code()).flip();
    }
    return switch (type) {
      case POINT -> point((Point) geometry.getGeometryN(0));
      case MULTIPOINT -> multiPoint(geometry);
      default -> parts(type, geometry);
    };
  }

  private static ByteBuffer point(Point point) {
    return buffer(POINT_BYTES)
        .putInt(ShapeType.POINT.code())
        .putDouble(point.getX())
        .putDouble(point.getY())
        .flip();
  }

  private static ByteBuffer multiPoint(Geometry points) {
    ByteBuffer out = buffer(40 + 16 * points.getNumGeometries());
    out.putInt(ShapeType.MULTIPOINT.code());
    putBox(out, points.getEnvelopeInternal());
    out.putInt(points.getNumGeometries());
    for (int i = 0; i < points.getNumGeometries(); i++) {
      Point point = (Point) points.getGeometryN(i);
      out.putDouble(point.getX()).putDouble(point.getY());
    }
    return out.flip();
  }

  private static ByteBuffer parts(ShapeType type, Geometry geometry) {
    List<Part> parts = partsOf(geometry);
    int points = parts.stream().mapToInt(part -> part.points().size()).sum();
    ByteBuffer out = buffer(44 + 4 * parts.size() + 16 * points);
    out.putInt(type.code());
    putBox(out, geometry.getEnvelopeInternal());
    out.putInt(parts.size()).putInt(points);
    int start = 0;
    for (Part part : parts) {
      out.putInt(start);
      start += part.points().size();
    }
    parts.forEach(part -> part.putTo(out));
    return out.flip();
  }

  private static List<Part> partsOf(Geometry geometry) {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      Geometry element = geometry.getGeometryN(i);
      if (element.isEmpty()) {
        continue;
      }
      if (element instanceof Polygon polygon) {
        parts.add(Part.wound(polygon.getExteriorRing(), true));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          parts.add(Part.wound(polygon.getInteriorRingN(hole), false));
        }
      } else {
        parts.add(new Part(((LineString) element).getCoordinateSequence(), false));
      }
    }
    return parts;
  }

  private static void putBox(ByteBuffer out, Envelope box) {
    out.putDouble(box.getMinX()).putDouble(box.getMinY());
    out.putDouble(box.getMaxX()).putDouble(box.getMaxY());
  }

  private static ByteBuffer buffer(int bytes) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** A ring or line, possibly to be written backwards. */
  private record Part(CoordinateSequence points, boolean reversed) {

    static Part wound(LineString ring, boolean clockwise) {
      CoordinateSequence points = ring.getCoordinateSequence();
      // JTS: the signed area of a clockwise ring is positive.
      boolean isClockwise = Area.ofRingSigned(points) >= 0;
      return new Part(points, isClockwise != clockwise);
    }

    void putTo(ByteBuffer out) {
      int last = points.size() - 1;
      for (int i = 0; i <= last; i++) {
        int at = reversed ? last - i : i;
        out.putDouble(points.getX(at)).putDouble(points.getY(at));
      }
    }
  }
}
