package merestone.geom.overlap;

import java.util.function.IntConsumer;

/**
 * Tells whether the edges that are cut keep clear of the rest of their own boundary. A cut is
 * rounded and turns its edge a little; a vertex of the same polygon that nearly touches the edge
 * could come to lie on its other side. For one thread; used for pair after pair.
 */
final class Clearance {
  private static final int LOOKED_THROUGH = 256;

  private final Side side;
  private final IntConsumer looking = this::look;
  private int edge;
  private double apart;
  private boolean kept;

  Clearance(Side side) {
    this.side = side;
  }

  /** Says whether no vertex is nearer to an edge than a distance, its own ends left out. */
  boolean isKept(int cutEdge, double distance) {
    edge = cutEdge;
    apart = distance;
    kept = true;
    if (side.near() > LOOKED_THROUGH) {
      side.query(side.frame(edge).grown(distance), looking);
    } else {
      for (int place = 0; place < side.near(); place++) {
        look(side.edge(place));
      }
    }
    return kept;
  }

  private void look(int vertex) {
    double x = side.x(vertex);
    double y = side.y(vertex);
    kept &= side.isEnd(edge, x, y) || !side.isNear(edge, x, y, apart);
  }
}
