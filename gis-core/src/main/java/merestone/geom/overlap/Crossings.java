package merestone.geom.overlap;

import java.util.function.IntConsumer;

/**
 * Finds where the boundaries of two features meet. An edge passes another clearly, or two vertices
 * are the same, or a vertex lies exactly on an edge; whatever is nearer than the safe distance
 * without being exact is doubtful and ends the search. For one thread; used for pair after pair.
 */
final class Crossings {
  private static final int PAIRS_LOOKED_THROUGH = 4096;

  private final Side a;
  private final Side b;
  private final Nodes nodes;
  private final EdgeMeeting meeting;
  private final IntConsumer pairing = this::pair;

  private boolean doubtful;
  private double apart;

  /** The edge of A at hand: where it starts and goes, and the least clear determinant. */
  private int edgeOfA;

  private Frame around;

  private double ax;
  private double ay;
  private double adx;
  private double ady;
  private double clearOfA;

  Crossings(Side a, Side b, Nodes nodes) {
    this.a = a;
    this.b = b;
    this.nodes = nodes;
    this.meeting = new EdgeMeeting(a, b, nodes);
  }

  /** Puts a node wherever the edges gathered meet; returns false where that is doubtful. */
  boolean find(double apart) {
    this.apart = apart;
    doubtful = false;
    boolean few = (long) a.near() * b.near() <= PAIRS_LOOKED_THROUGH;
    for (int place = 0; place < a.near() && !doubtful; place++) {
      turnTo(place);
      if (few) {
        lookThrough();
      } else {
        b.query(around, pairing);
      }
    }
    return !doubtful;
  }

  private void turnTo(int place) {
    edgeOfA = a.edge(place);
    ax = a.x(edgeOfA);
    ay = a.y(edgeOfA);
    adx = a.x(edgeOfA + 1) - ax;
    ady = a.y(edgeOfA + 1) - ay;
    clearOfA = apart * (Math.abs(adx) + Math.abs(ady));
    double[] boxes = a.boxes();
    around =
        new Frame(
            boxes[4 * place] - apart,
            boxes[4 * place + 1] - apart,
            boxes[4 * place + 2] + apart,
            boxes[4 * place + 3] + apart);
  }

  private void lookThrough() {
    double[] boxes = b.boxes();
    for (int place = 0, at = 0; place < b.near(); place++, at += 4) {
      if (boxes[at] <= around.maxX()
          && boxes[at + 2] >= around.minX()
          && boxes[at + 1] <= around.maxY()
          && boxes[at + 3] >= around.minY()) {
        pair(b.edge(place));
      }
    }
  }

  /**
   * Compares the edge at hand with one of B. The determinants below are twice the area of the
   * triangle of an edge and a point; divided by the edge's length, the distance of the point from
   * its line. Differences of coordinates of like size are exact, so their rounding is far below the
   * safe distance.
   */
  private void pair(int edgeOfB) {
    double bx = b.x(edgeOfB);
    double by = b.y(edgeOfB);
    double bdx = b.x(edgeOfB + 1) - bx;
    double bdy = b.y(edgeOfB + 1) - by;
    double clearOfB = apart * (Math.abs(bdx) + Math.abs(bdy));
    double startOfA = bdx * (ay - by) - bdy * (ax - bx);
    double endOfA = bdx * (ay + ady - by) - bdy * (ax + adx - bx);
    boolean splitByB = startOfA > 0 != endOfA > 0;
    boolean clear = Math.abs(startOfA) > clearOfB && Math.abs(endOfA) > clearOfB;
    if (clear && !splitByB) {
      return;
    }
    double startOfB = adx * (by - ay) - ady * (bx - ax);
    double endOfB = adx * (by + bdy - ay) - ady * (bx + bdx - ax);
    boolean splitByA = startOfB > 0 != endOfB > 0;
    boolean clearToo = Math.abs(startOfB) > clearOfA && Math.abs(endOfB) > clearOfA;
    if (clearToo && !splitByA) {
      return;
    }
    if (clear && clearToo) {
      meeting.cross(edgeOfA, edgeOfB, endOfA > 0);
    } else {
      doubtful |= !meeting.look(edgeOfA, edgeOfB, apart);
    }
  }
}
