package merestone.store.geopackage;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * Reads the vertex lists of WKB into packed XY arrays, and makes them long enough for JTS: a ring
 * has none or at least three vertices, a line none or at least two. Too short a list repeats its
 * last vertex, which keeps the part, invalid, for the repair to judge. For one thread.
 */
final class Vertices {
  private static final int SHORTEST_RING = 3;
  private static final int SHORTEST_LINE = 2;

  private final ByteBuffer bytes;
  private int closedRings;

  Vertices(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /** Returns how many rings had to be closed. */
  int closedRings() {
    return closedRings;
  }

  /** Reads one vertex; two NaN are the empty point (OGC 12-128r17, clause 2.1.3.1.1). */
  CoordinateSequence point(int ordinates) throws BadGeometry {
    double[] xy = ordinates(1, ordinates);
    boolean none = Double.isNaN(xy[0]) && Double.isNaN(xy[1]);
    return sequence(none ? new double[0] : xy);
  }

  CoordinateSequence line(int ordinates) throws BadGeometry {
    return sequence(atLeast(SHORTEST_LINE, ordinates(count(ordinates), ordinates)));
  }

  CoordinateSequence ring(int ordinates) throws BadGeometry {
    double[] xy = ordinates(count(ordinates), ordinates);
    int last = xy.length - 2;
    if (xy.length > 0 && (xy[0] != xy[last] || xy[1] != xy[last + 1])) {
      closedRings++;
      xy = Arrays.copyOf(xy, xy.length + 2);
      xy[last + 2] = xy[0];
      xy[last + 3] = xy[1];
    }
    return sequence(atLeast(SHORTEST_RING, xy));
  }

  private int count(int ordinates) throws BadGeometry {
    return Reasons.plausible(bytes.getInt(), ordinates * Double.BYTES, bytes.remaining());
  }

  private double[] ordinates(int count, int ordinates) {
    if (bytes.remaining() < count * ordinates * Double.BYTES) {
      throw new BufferUnderflowException();
    }
    double[] xy = new double[2 * count];
    if (ordinates == 2) {
      bytes.asDoubleBuffer().get(xy);
      bytes.position(bytes.position() + xy.length * Double.BYTES);
      return xy;
    }
    int others = (ordinates - 2) * Double.BYTES;
    for (int i = 0; i < xy.length; i += 2) {
      xy[i] = bytes.getDouble();
      xy[i + 1] = bytes.getDouble();
      bytes.position(bytes.position() + others);
    }
    return xy;
  }

  private static double[] atLeast(int vertices, double[] xy) {
    if (xy.length == 0 || xy.length >= 2 * vertices) {
      return xy;
    }
    double[] padded = Arrays.copyOf(xy, 2 * vertices);
    for (int i = xy.length; i < padded.length; i += 2) {
      padded[i] = xy[xy.length - 2];
      padded[i + 1] = xy[xy.length - 1];
    }
    return padded;
  }

  private static CoordinateSequence sequence(double[] xy) throws BadGeometry {
    for (double ordinate : xy) {
      if (!Double.isFinite(ordinate)) {
        throw Reasons.notFinite(ordinate);
      }
    }
    return new PackedCoordinateSequence.Double(xy, 2, 0);
  }
}
