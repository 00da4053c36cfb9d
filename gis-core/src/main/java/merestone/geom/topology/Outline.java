package merestone.geom.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryComponentFilter;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** The points of a geometry's lines and rings, to be compared with those of others. Immutable. */
final class Outline {
  private final List<Coordinate[]> rows = new ArrayList<>(1);
  private final List<Boolean> closed = new ArrayList<>(1);
  private final int dimension;

  Outline(Geometry geometry) {
    this.dimension = geometry.getDimension();
    geometry.apply((GeometryComponentFilter) this::take);
  }

  /** Whether another outline has the same points, each within a tolerance. */
  boolean isSame(Outline other, double toleranceM) {
    if (dimension != other.dimension || rows.size() != other.rows.size()) {
      return false;
    }
    boolean[] taken = new boolean[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      if (!pairOff(i, other, taken, toleranceM)) {
        return false;
      }
    }
    return true;
  }

  private boolean pairOff(int row, Outline other, boolean[] taken, double toleranceM) {
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]
          && closed.get(row).equals(other.closed.get(i))
          && isSame(rows.get(row), other.rows.get(i), closed.get(row), toleranceM)) {
        taken[i] = true;
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Coordinate[] a, Coordinate[] b, boolean closed, double toleranceM) {
    if (a.length != b.length) {
      return false;
    }
    for (int start = 0; start < b.length; start++) {
      boolean forth = closed || start == 0;
      boolean back = closed || start == b.length - 1;
      if (forth && runs(a, b, start, 1, toleranceM) || back && runs(a, b, start, -1, toleranceM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean runs(Coordinate[] a, Coordinate[] b, int start, int step, double far) {
    for (int i = 0; i < a.length; i++) {
      if (a[i].distance(b[Math.floorMod(start + step * i, b.length)]) > far) {
        return false;
      }
    }
    return true;
  }

  private void take(Geometry component) {
    if (component instanceof LineString line && !line.isEmpty()) {
      Coordinate[] points = distinct(line.getCoordinates());
      boolean ring = line.isClosed() && points.length > 1;
      rows.add(ring ? Arrays.copyOf(points, points.length - 1) : points);
      closed.add(ring);
    } else if (component instanceof Point point && !point.isEmpty()) {
      rows.add(point.getCoordinates());
      closed.add(false);
    }
  }

  private static Coordinate[] distinct(Coordinate[] points) {
    List<Coordinate> distinct = new ArrayList<>(points.length);
    for (int i = 0; i < points.length; i++) {
      if (i == 0 || !points[i].equals2D(points[i - 1])) {
        distinct.add(points[i]);
      }
    }
    return distinct.toArray(new Coordinate[0]);
  }
}
