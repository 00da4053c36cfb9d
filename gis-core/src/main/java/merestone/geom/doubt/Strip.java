package merestone.geom.doubt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The strip of some ground that is within a distance of lines, and the distance at which it has a
 * given area. Circles are polygons, so a distance is short by 0.3 mm or 0.03 % at most. Where very
 * many edges are in reach of each other, lines are simplified by a hundredth of the distance, and
 * circles have 32 corners: it is good to 3 %.
 */
final class Strip {
  private static final int MOST_CORNERS = 32;
  private static final double ROUND_TO_M = 0.0003;
  private static final double GOOD_TO_M = 0.0005;
  private static final int MOST_STEPS = 60;
  private static final double FEW_PAIRS = 500;
  private static final double MOST_PAIRS = 5000;

  private final Geometry ground;
  private final Edges lines;

  Strip(Geometry ground, Edges lines) {
    this.ground = ground;
    this.lines = lines;
  }

  /** Area of the strip, m²; not a number if too many edges are in reach of each other. */
  double area(double distance) {
    Geometry near = nearLines(distance);
    if (near.isEmpty() || distance <= 0) {
      return 0;
    }
    Geometry around = around(near, distance);
    if (around.isEmpty()) {
      return Double.NaN;
    }
    Geometry strip = OverlayNGRobust.overlay(ground, around, OverlayNG.INTERSECTION);
    return Geometries.polygonal(strip).getArea();
  }

  /**
   * Returns the least distance at which the strip has an area, to 0.5 mm, by false position in
   * turns with halving.
   *
   * @param from a distance at which it is less
   * @param to one at which it is not
   * @return the distance, m; not a number if some area was not
   */
  double distance(double wanted, double from, double to) {
    double low = from;
    double high = to;
    double missing = wanted - area(low);
    double excess = area(high) - wanted;
    for (int step = 0; high - low > GOOD_TO_M && step < MOST_STEPS; step++) {
      double share = step % 2 == 0 ? missing / (missing + excess) : 0.5;
      double inside = Math.min(GOOD_TO_M / 2 / (high - low), 0.25);
      double middle = low + Math.max(inside, Math.min(1 - inside, share)) * (high - low);
      double off = area(middle) - wanted;
      if (Double.isNaN(off)) {
        return off;
      }
      if (off < 0) {
        low = middle;
        missing = -off;
      } else {
        high = middle;
        excess = off;
      }
    }
    return high;
  }

  /**
   * A distance at which the strip surely has no more than an area: within d of lines of length L in
   * n chains lie at most 2 L d + n π d² (J. Steiner, 1840).
   */
  double surelyLess(double area) {
    double length = 0;
    for (int e = 0; e < lines.size; e++) {
      length += lines.length(e);
    }
    double circles = Math.PI * lines.size;
    return area / (length + Math.sqrt(length * length + circles * area));
  }

  /** A buffer's cost grows with the pairs of edges in reach; empty if it is too much. */
  private static Geometry around(Geometry near, double distance) {
    if (pairsInReach(near, distance) <= FEW_PAIRS) {
      BufferParameters round = new BufferParameters(corners(distance));
      round.setSimplifyFactor(0); // by default a buffer strays by a hundredth of its distance
      return BufferOp.bufferOp(near, distance, round);
    }
    Geometry simpler = DouglasPeuckerSimplifier.simplify(near, distance / 100);
    return pairsInReach(simpler, distance) <= MOST_PAIRS
        ? BufferOp.bufferOp(simpler, distance)
        : Geometries.FACTORY.createPolygon();
  }

  /**
   * A chord of a circle's quarter cut in q strays by d (π / 4q)² / 2: 0.3 mm as far as that goes.
   */
  private static int corners(double distance) {
    double enough = Math.ceil(Math.PI / 4 * Math.sqrt(distance / (2 * ROUND_TO_M)));
    return (int) Math.max(4, Math.min(MOST_CORNERS, enough));
  }

  private static double pairsInReach(Geometry lines, double distance) {
    double edges = lines.getNumPoints();
    return edges * edges * distance / lines.getLength();
  }

  private Geometry nearLines(double distance) {
    Envelope box = ground.getEnvelopeInternal();
    box.expandBy(distance);
    List<LineString> chains = new ArrayList<>();
    List<Coordinate> chain = new ArrayList<>();
    for (int e = 0; e < lines.size; e++) {
      double[] ends = Arrays.copyOfRange(lines.ends, 4 * e, 4 * e + 4);
      Coordinate from = new Coordinate(ends[0], ends[1]);
      Coordinate to = new Coordinate(ends[2], ends[3]);
      boolean near = box.intersects(from, to);
      boolean goesOn = near && !chain.isEmpty() && chain.get(chain.size() - 1).equals2D(from);
      if (!goesOn) {
        end(chain, chains);
      }
      if (near) {
        if (!goesOn) {
          chain.add(from);
        }
        chain.add(to);
      }
    }
    end(chain, chains);
    return Geometries.FACTORY.createMultiLineString(chains.toArray(new LineString[0]));
  }

  private static void end(List<Coordinate> chain, List<LineString> into) {
    if (!chain.isEmpty()) {
      into.add(Geometries.FACTORY.createLineString(chain.toArray(new Coordinate[0])));
      chain.clear();
    }
  }
}
