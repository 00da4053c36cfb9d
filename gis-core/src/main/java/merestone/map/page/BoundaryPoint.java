package merestone.map.page;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;

/**
 * A corner of a piece of ground, 界址点.
 *
 * @param name its name on map and in the table: J1, J2 …, running on over all rings
 * @param ring which ring it is on, from 1, outer rings and holes alike
 * @param at where it is: x east, y north
 */
public record BoundaryPoint(String name, int ring, Coordinate at) {

  /**
   * Returns the corners of polygons, ring by ring: each polygon's outer ring clockwise from its
   * north-western corner, as land surveys number them, then its holes anticlockwise. The point that
   * closes a ring is not repeated. Lines and points have none.
   */
  public static List<BoundaryPoint> of(Geometry shape) {
    List<BoundaryPoint> points = new ArrayList<>();
    int ring = 0;
    for (Object polygon : PolygonExtracter.getPolygons(shape)) {
      Polygon ordered = (Polygon) ((Polygon) polygon).norm(); // shells clockwise, holes not
      add(ordered.getExteriorRing(), ++ring, points);
      for (int hole = 0; hole < ordered.getNumInteriorRing(); hole++) {
        add(ordered.getInteriorRingN(hole), ++ring, points);
      }
    }
    return points;
  }

  private static void add(LinearRing ring, int number, List<BoundaryPoint> points) {
    Coordinate[] corners = ring.getCoordinates();
    int count = corners.length - 1;
    int first = 0;
    for (int i = 1; i < count; i++) {
      first = isFurtherNorthWest(corners[i], corners[first]) ? i : first;
    }
    for (int i = 0; i < count; i++) {
      String name = "J" + (points.size() + 1);
      points.add(new BoundaryPoint(name, number, corners[(first + i) % count]));
    }
  }

  private static boolean isFurtherNorthWest(Coordinate one, Coordinate other) {
    double lead = (one.y - one.x) - (other.y - other.x);
    return lead > 0 || lead == 0 && one.y > other.y;
  }
}
