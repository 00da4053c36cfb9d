package merestone.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Geometry as the path of a small picture: cut to the picture, on a grid of a tenth of a pixel. For
 * the eye only; nothing is measured on it.
 *
 * @param window the ground of the picture
 * @param scale pixels a unit of the ground
 */
record SvgPath(Envelope window, double scale) {
  private static final int GRID = 10;
  private static final String DOT = "m-2,0a2,2 0 1,0 4,0a2,2 0 1,0 -4,0";

  /** Returns the path's data; empty if nothing of it is in the picture. */
  String of(Geometry shape) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < shape.getNumGeometries(); i++) {
      add(path, shape.getGeometryN(i));
    }
    return path.toString();
  }

  private void add(StringBuilder path, Geometry part) {
    if (part instanceof Polygon polygon) {
      ring(path, polygon.getExteriorRing());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        ring(path, polygon.getInteriorRingN(i));
      }
    } else if (part instanceof LineString line) {
      trace(path, List.of(line.getCoordinates()));
    } else if (part instanceof Point point && window.contains(point.getCoordinate())) {
      trace(path, List.of(point.getCoordinate()));
      path.append(DOT);
    }
  }

  private void ring(StringBuilder path, LineString ring) {
    if (!ring.getEnvelopeInternal().intersects(window)) {
      return;
    }
    List<Coordinate> cut = new ArrayList<>(List.of(ring.getCoordinates()));
    if (!window.contains(ring.getEnvelopeInternal())) {
      cut = below(cut, point -> point.x - window.getMaxX());
      cut = below(cut, point -> window.getMinX() - point.x);
      cut = below(cut, point -> point.y - window.getMaxY());
      cut = below(cut, point -> window.getMinY() - point.y);
    }
    if (cut.size() > 2) {
      trace(path, cut);
      path.append('z');
    }
  }

  /** One side of I. Sutherland, G. Hodgman, "Reentrant polygon clipping", CACM 17 (1974). */
  private static List<Coordinate> below(
      List<Coordinate> ring, ToDoubleFunction<Coordinate> outside) {
    List<Coordinate> kept = new ArrayList<>();
    for (int i = 0; i < ring.size(); i++) {
      Coordinate from = ring.get(i == 0 ? ring.size() - 1 : i - 1);
      Coordinate to = ring.get(i);
      double a = outside.applyAsDouble(from);
      double b = outside.applyAsDouble(to);
      if (a > 0 != b > 0) {
        double t = a / (a - b);
        kept.add(new Coordinate(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)));
      }
      if (b <= 0) {
        kept.add(to);
      }
    }
    return kept;
  }

  private void trace(StringBuilder path, List<Coordinate> points) {
    long lastX = Long.MIN_VALUE;
    long lastY = Long.MIN_VALUE;
    for (Coordinate point : points) {
      long x = Math.round((point.x - window.getMinX()) * scale * GRID);
      long y = Math.round((window.getMaxY() - point.y) * scale * GRID);
      if (x != lastX || y != lastY) {
        path.append(lastX == Long.MIN_VALUE ? 'M' : 'L')
            .append(tenths(x))
            .append(',')
            .append(tenths(y));
      }
      lastX = x;
      lastY = y;
    }
  }

  private static String tenths(long value) {
    long whole = value / GRID;
    long rest = Math.abs(value % GRID);
    String sign = value < 0 && whole == 0 ? "-" : "";
    return rest == 0 ? sign + whole : sign + whole + "." + rest;
  }
}
