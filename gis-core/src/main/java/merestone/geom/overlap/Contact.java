package merestone.geom.overlap;

import java.util.Arrays;
import org.locationtech.jts.algorithm.CGAlgorithmsDD;

/**
 * Tells whether the boundaries of two features meet anywhere, exactly: by the signs of orientations
 * computed in extended precision where doubles leave a doubt. Used again; for one thread.
 */
final class Contact {
  private final LayerEdges first;
  private final LayerEdges second;
  private final Found as = new Found();
  private final Found bs = new Found();

  Contact(LayerEdges first, LayerEdges second) {
    this.first = first;
    this.second = second;
  }

  /** Whether an edge of one touches or crosses an edge of the other; looked for in their frame. */
  boolean in(int i, int j, Frame frame) {
    as.find(first, i, frame);
    bs.find(second, j, frame);
    for (int a = 0; a < as.size; a++) {
      for (int b = 0; b < bs.size; b++) {
        if (meet(2 * as.edges[a], 2 * bs.edges[b])) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean meet(int a, int b) {
    double[] p = first.polygons.xy;
    double[] q = second.polygons.xy;
    return Math.max(p[a], p[a + 2]) >= Math.min(q[b], q[b + 2])
        && Math.min(p[a], p[a + 2]) <= Math.max(q[b], q[b + 2])
        && Math.max(p[a + 1], p[a + 3]) >= Math.min(q[b + 1], q[b + 3])
        && Math.min(p[a + 1], p[a + 3]) <= Math.max(q[b + 1], q[b + 3])
        && !oneSide(p, a, q, b)
        && !oneSide(q, b, p, a);
  }

  /** Whether both ends of the second edge lie strictly on one side of the first one's line. */
  private static boolean oneSide(double[] p, int a, double[] q, int b) {
    int from = CGAlgorithmsDD.orientationIndex(p[a], p[a + 1], p[a + 2], p[a + 3], q[b], q[b + 1]);
    return from != 0
        && from
            == CGAlgorithmsDD.orientationIndex(
                p[a], p[a + 1], p[a + 2], p[a + 3], q[b + 2], q[b + 3]);
  }

  /** The edges of a feature in a frame. */
  private static final class Found {
    private int[] edges = new int[64];
    private int size;

    private void find(LayerEdges layer, int feature, Frame frame) {
      size = 0;
      layer.near(feature, frame, edge -> add(layer.polygons.xy, edge, frame));
    }

    private void add(double[] xy, int edge, Frame frame) {
      int at = 2 * edge;
      if (Math.max(xy[at], xy[at + 2]) >= frame.minX()
          && Math.min(xy[at], xy[at + 2]) <= frame.maxX()
          && Math.max(xy[at + 1], xy[at + 3]) >= frame.minY()
          && Math.min(xy[at + 1], xy[at + 3]) <= frame.maxY()) {
        edges = size < edges.length ? edges : Arrays.copyOf(edges, 2 * size);
        edges[size++] = edge;
      }
    }
  }
}
