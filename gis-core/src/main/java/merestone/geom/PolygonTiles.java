package merestone.geom;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/**
 * Cuts polygons into tiles of few points, so that a small parcel on a huge red line is overlaid
 * with the part nearby only.
 *
 * <p>A polygon of more points than asked for is halved across its longer side until every piece is
 * small enough; a polygon that cannot be cut stays whole. The tiles cover the polygon and meet only
 * in their cut lines; cut points are rounded to double precision, so areas sum to the whole within
 * 1e-12 relative. Stateless; safe from many threads.
 */
public final class PolygonTiles {
  private static final int MAX_DEPTH = 30;

  private PolygonTiles() {}

  /**
   * Returns tiles of a valid polygonal geometry.
   *
   * @param geometry polygon or multipolygon
   * @param maxPoints points a tile should not exceed, at least 16
   */
  public static List<Polygon> of(Geometry geometry, int maxPoints) {
    if (maxPoints < 16) {
      throw new IllegalArgumentException("a tile needs at least 16 points, was " + maxPoints);
    }
    List<Polygon> tiles = new ArrayList<>();
    for (Polygon polygon : Geometries.polygons(geometry)) {
      split(polygon, maxPoints, 0, tiles);
    }
    return tiles;
  }

  private static void split(Polygon polygon, int maxPoints, int depth, List<Polygon> into) {
    if (polygon.getNumPoints() <= maxPoints || depth >= MAX_DEPTH) {
      into.add(polygon);
      return;
    }
    List<Polygon> pieces = new ArrayList<>();
    try {
      for (Envelope half : halves(polygon.getEnvelopeInternal())) {
        pieces.addAll(Geometries.polygons(clip(polygon, half)));
      }
    } catch (TopologyException e) {
      into.add(polygon); // slow to overlay, but whole: a tile that is lost would look clean
      return;
    }
    for (Polygon piece : pieces) {
      split(piece, maxPoints, depth + 1, into);
    }
  }

  private static Geometry clip(Polygon polygon, Envelope half) {
    return OverlayNGRobust.overlay(
        polygon, Geometries.FACTORY.toGeometry(half), OverlayNG.INTERSECTION);
  }

  private static List<Envelope> halves(Envelope whole) {
    double minX = whole.getMinX();
    double maxX = whole.getMaxX();
    double minY = whole.getMinY();
    double maxY = whole.getMaxY();
    if (whole.getWidth() >= whole.getHeight()) {
      double middle = (minX + maxX) / 2;
      return List.of(
          new Envelope(minX, middle, minY, maxY), new Envelope(middle, maxX, minY, maxY));
    }
    double middle = (minY + maxY) / 2;
    return List.of(new Envelope(minX, maxX, minY, middle), new Envelope(minX, maxX, middle, maxY));
  }
}
