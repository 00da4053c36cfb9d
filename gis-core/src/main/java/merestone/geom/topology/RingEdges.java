package merestone.geom.topology;

import java.util.Arrays;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;
import org.locationtech.jts.geom.Coordinate;

/**
 * A ring without repeated points.
 *
 * @param part which part of the geometry
 * @param ring which ring of the part, 0 for its shell
 * @param points without the closing one
 */
record RingEdges(int part, int ring, Coordinate[] points) {

  int size() {
    return points.length;
  }

  /** Returns a point by number; counted round and round. */
  Coordinate point(int i) {
    return points[Math.floorMod(i, points.length)];
  }

  boolean isShell() {
    return ring == 0;
  }

  /** Whether it runs along a line, or back over itself all the way. */
  boolean isFlat() {
    boolean straight = true;
    for (int i = 2; straight && i < size(); i++) {
      straight = side(points[0], points[1], points[i]) == 0;
    }
    return straight || isFolded();
  }

  /** Whether every edge is there as often one way as the other. */
  private boolean isFolded() {
    if (size() % 2 != 0) {
      return false;
    }
    Points numbers = new Points(size());
    Links links = new Links(size());
    for (int i = 0; i < size(); i++) {
      Coordinate next = point(i + 1);
      links.addEdge(numbers.of(points[i].x, points[i].y), numbers.of(next.x, next.y), 0);
    }
    links.merge(numbers.size());
    return links.size == 0;
  }

  /** Twice the signed area's sign comes out right but for rings as thin as rounding. */
  boolean isCounterClockwise() {
    double twice = 0;
    for (int i = 1; i + 1 < size(); i++) {
      twice +=
          (points[i].x - points[0].x) * (points[i + 1].y - points[0].y)
              - (points[i + 1].x - points[0].x) * (points[i].y - points[0].y);
    }
    return twice > 0;
  }

  /** Returns 1 if a point lies inside, 0 on the ring, -1 outside: exact, by a ray to the east. */
  int locate(Coordinate at) {
    boolean inside = false;
    for (int i = 0; i < size(); i++) {
      Coordinate a = points[i];
      Coordinate b = point(i + 1);
      if (a.y > at.y && b.y > at.y || a.y < at.y && b.y < at.y || a.x < at.x && b.x < at.x) {
        continue;
      }
      int side = side(a, b, at);
      if (side == 0 && Math.min(a.x, b.x) <= at.x && Math.max(a.x, b.x) >= at.x) {
        return 0;
      }
      if (a.y > at.y != b.y > at.y && side == (b.y > at.y ? 1 : -1)) {
        inside = !inside;
      }
    }
    return inside ? 1 : -1;
  }

  /**
   * Returns how this ring lies to another which it does not cross: 1 inside, -1 outside, 0 if no
   * point of it tells.
   */
  int locateIn(RingEdges other) {
    return Arrays.stream(points)
        .mapToInt(other::locate)
        .filter(lie -> lie != 0)
        .findFirst()
        .orElseGet(() -> middles(other));
  }

  private int middles(RingEdges other) {
    for (int i = 0; i < size(); i++) {
      Coordinate next = point(i + 1);
      Coordinate middle = new Coordinate((points[i].x + next.x) / 2, (points[i].y + next.y) / 2);
      int lie = other.locate(middle);
      boolean onEdge = side(points[i], next, middle) == 0;
      if (lie != 0 && onEdge) {
        return lie;
      }
    }
    return 0;
  }

  /** Returns a point of this ring that lies on a side of another, else its first. */
  Coordinate witness(RingEdges other, int lie) {
    return Arrays.stream(points)
        .filter(point -> other.locate(point) == lie)
        .findFirst()
        .orElse(points[0]);
  }

  /** On which side of the line from a to b a point lies: 1 left, -1 right, 0 on it; exact. */
  static int side(Coordinate a, Coordinate b, Coordinate at) {
    return CGAlgorithmsDD.orientationIndex(a.x, a.y, b.x, b.y, at.x, at.y);
  }
}
