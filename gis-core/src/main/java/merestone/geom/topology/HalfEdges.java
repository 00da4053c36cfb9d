package merestone.geom.topology;

import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Noded links as pairs of half-edges, sorted around each point. Half-edge {@code 2i} runs along
 * link i, {@code 2i + 1} against it. Source: half-edge structure, M. de Berg et al., "Computational
 * Geometry", 3rd ed. 2008, section 2.2. Immutable.
 */
final class HalfEdges {
  private static final int HALF_TURN = 3;

  final Points points;
  final Links links;
  private final int[] start;
  private final int[] around;
  private final int[] place;

  HalfEdges(Points points, Links links) {
    this.points = points;
    this.links = links;
    this.start = new int[points.size() + 2];
    this.around = new int[size()];
    this.place = new int[size()];
    for (int h = 0; h < size(); h++) {
      start[origin(h) + 2]++;
    }
    for (int p = 2; p < start.length; p++) {
      start[p] += start[p - 1];
    }
    for (int h = 0; h < size(); h++) {
      around[start[origin(h) + 1]++] = h;
    }
    for (int p = 0; p < points.size(); p++) {
      sort(start[p], start[p + 1]);
    }
  }

  int size() {
    return 2 * links.size;
  }

  int origin(int h) {
    return (h & 1) == 0 ? links.from[h >> 1] : links.to[h >> 1];
  }

  /** Returns the half-edge that goes out clockwise of one. */
  int clockwise(int h) {
    int point = origin(h);
    return around[(place[h] == start[point] ? start[point + 1] : place[h]) - 1];
  }

  /** Returns the half-edge that follows along the face on the left. */
  int next(int h) {
    return clockwise(h ^ 1);
  }

  /** Returns the last of a point's half-edges, counter-clockwise from the west. */
  int last(int point) {
    return around[start[point + 1] - 1];
  }

  private void sort(int first, int end) {
    for (int i = first; i < end; i++) {
      int h = around[i];
      int at = i;
      for (; at > first && isAfter(around[at - 1], h); at--) {
        around[at] = around[at - 1];
      }
      around[at] = h;
    }
    for (int i = first; i < end; i++) {
      place[around[i]] = i;
    }
  }

  private boolean isAfter(int a, int b) {
    int ofA = sector(a);
    int ofB = sector(b);
    if (ofA != ofB) {
      return ofA > ofB;
    }
    int middle = origin(a);
    int toA = origin(a ^ 1);
    int toB = origin(b ^ 1);
    return CGAlgorithmsDD.orientationIndex(
            points.x[middle],
            points.y[middle],
            points.x[toA],
            points.y[toA],
            points.x[toB],
            points.y[toB])
        < 0;
  }

  /** South, due east, north, due west. */
  private int sector(int h) {
    double dx = points.x[origin(h ^ 1)] - points.x[origin(h)];
    double dy = points.y[origin(h ^ 1)] - points.y[origin(h)];
    if (dy == 0) {
      return dx > 0 ? 1 : HALF_TURN;
    }
    return dy < 0 ? 0 : 2;
  }
}
