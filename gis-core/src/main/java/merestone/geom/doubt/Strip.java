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

/**
 * The strip of some ground that is within a distance of lines, and the distance at which it has a
 * given area. Circles are polygons of 128 corners, so a distance is short by 0.03 % at most.
 */
final class Strip {
  private static final int CORNERS_PER_QUADRANT = 32;
  private static final double GOOD_TO_M = 0.0005;
  private static final int MOST_STEPS = 60;

  private final Geometry ground;
  private final Edges lines;

  Strip(Geometry ground, Edges lines) {
    this.ground = ground;
    this.lines = lines;
  }

  /** Area of the strip, m². */
  double area(double distance) {
    Geometry near = nearLines(distance);
    if (near.isEmpty() || distance <= 0) {
      return 0;
    }
    BufferParameters round = new BufferParameters(CORNERS_PER_QUADRANT);
    round.setSimplifyFactor(0); // by default a buffer strays by a hundredth of its distance
    Geometry around = BufferOp.bufferOp(near, distance, round);
    Geometry strip = OverlayNGRobust.overlay(ground, around, OverlayNG.INTERSECTION);
    return Geometries.polygonal(strip).getArea();
  }

  /**
   * Returns the least distance at which the strip has an area, to 0.5 mm, by false position in
   * turns with halving.
   *
   * @param from a distance at which it is less
   * @param to one at which it is not
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
