package merestone.geom.topology;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The walks around the faces of noded links, each with its face on the left. Connected links make
 * one component; around each component goes one outer walk. Immutable.
 */
final class Walks {
  private static final int NONE = -1;

  final HalfEdges edges;

  /** The walk of each half-edge. */
  final int[] of;

  /** One half-edge of each walk. */
  private int[] begin = new int[16];

  private int size;
  private final int[] components;

  Walks(HalfEdges edges) {
    this.edges = edges;
    this.of = new int[edges.size()];
    Arrays.fill(of, NONE);
    for (int h = 0; h < of.length; h++) {
      if (of[h] == NONE) {
        walk(h);
      }
    }
    Sets connected = new Sets(size);
    for (int h = 0; h < of.length; h += 2) {
      connected.join(of[h], of[h + 1]);
    }
    this.components = IntStream.range(0, size).map(connected::of).toArray();
  }

  int size() {
    return size;
  }

  /** Returns one half-edge of a walk. */
  int begin(int walk) {
    return begin[walk];
  }

  /** Returns the component a walk belongs to, known by its first walk. */
  int component(int walk) {
    return components[walk];
  }

  /** Returns whether a walk goes around more than a strip of a width, on its left. */
  boolean isWide(int walk, double width) {
    double[] x = edges.points.x;
    double[] y = edges.points.y;
    int first = edges.origin(begin[walk]);
    double twice = 0;
    double length = 0;
    int h = begin[walk];
    do {
      int a = edges.origin(h);
      int b = edges.origin(h ^ 1);
      twice += (x[a] - x[first]) * (y[b] - y[first]) - (x[b] - x[first]) * (y[a] - y[first]);
      length += Math.hypot(x[b] - x[a], y[b] - y[a]);
      h = edges.next(h);
    } while (h != begin[walk]);
    return twice > width * length;
  }

  /** Returns the westmost, of these the southmost, point of each component, by its first walk. */
  int[] corners() {
    int[] corners = new int[size];
    Arrays.fill(corners, NONE);
    for (int h = 0; h < of.length; h++) {
      int component = component(of[h]);
      if (corners[component] == NONE || isBefore(edges.origin(h), corners[component])) {
        corners[component] = edges.origin(h);
      }
    }
    return corners;
  }

  private boolean isBefore(int a, int b) {
    double[] x = edges.points.x;
    double[] y = edges.points.y;
    return x[a] != x[b] ? x[a] < x[b] : y[a] < y[b];
  }

  private void walk(int first) {
    begin = size < begin.length ? begin : Arrays.copyOf(begin, 2 * size);
    begin[size] = first;
    int h = first;
    do {
      of[h] = size;
      h = edges.next(h);
    } while (h != first);
    size++;
  }
}
