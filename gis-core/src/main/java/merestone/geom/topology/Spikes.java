package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * Finds vertices of rings at which the border turns back at an angle smaller than a limit. The
 * angle between the legs u and v is {@code atan2(|u × v|, u · v)}, good near zero and near 180°
 * alike (W. Kahan, "How futile are mindless assessments of roundoff in floating-point
 * computation?", 2006, section 12). Repeated points count once.
 *
 * <p>O(n) for n vertices. Immutable; safe from many threads.
 *
 * @param limitDegrees a vertex of a smaller angle is a spike; above 0, at most 180, degrees
 */
public record Spikes(double limitDegrees) {
  /** Refuses an angle that is none. */
  public Spikes {
    if (!(limitDegrees > 0 && limitDegrees <= 180)) {
      throw new IllegalArgumentException("limit must be above 0 to 180, was " + limitDegrees);
    }
  }

  /**
   * A spike.
   *
   * @param part which part of the geometry, from 0
   * @param ring which ring of the part, 0 for its shell
   * @param place the vertex
   * @param angleDegrees its angle
   * @param legs both legs: from the vertex before to the vertex after
   */
  public record Spike(int part, int ring, Coordinate place, double angleDegrees, LineString legs) {}

  /** Returns the spikes of a geometry's polygons, in the order of their vertices. */
  public List<Spike> of(Geometry geometry) {
    List<Spike> spikes = new ArrayList<>(0);
    RingOf.each(geometry, ring -> ring(ring, spikes));
    return spikes;
  }

  private void ring(RingOf ring, List<Spike> spikes) {
    Coordinate[] points = ring.distinct();
    for (int i = 0; points.length > 2 && i < points.length; i++) {
      Coordinate before = points[(i + points.length - 1) % points.length];
      Coordinate after = points[(i + 1) % points.length];
      double angle = angle(before, points[i], after);
      if (angle < limitDegrees) {
        LineString legs =
            Geometries.FACTORY.createLineString(new Coordinate[] {before, points[i], after});
        spikes.add(new Spike(ring.part(), ring.ring(), points[i], angle, legs));
      }
    }
  }

  private static double angle(Coordinate before, Coordinate at, Coordinate after) {
    double ux = before.x - at.x;
    double uy = before.y - at.y;
    double vx = after.x - at.x;
    double vy = after.y - at.y;
    return Math.toDegrees(Math.atan2(Math.abs(ux * vy - uy * vx), ux * vx + uy * vy));
  }
}
