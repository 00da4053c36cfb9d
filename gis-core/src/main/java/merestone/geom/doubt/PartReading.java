package merestone.geom.doubt;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Polygon;

/** What is measured of one part of the ground, the costlier things when asked for. */
final class PartReading {
  private final Borders borders;
  private final List<double[]> triangles;
  private final double depth;
  private final GroundSize size;
  private double between = Double.NaN;

  PartReading(Polygon piece, Borders borders, Borders.Reader reader) {
    this.borders = borders;
    this.triangles = Depth.triangles(piece);
    boolean bounded = borders.constraint().size > 0;
    this.depth =
        Depth.of(
            triangles,
            bounded ? List.of(new ClosestEdge(borders.constraint())) : reader.allConstraints());
    double area = piece.getArea();
    double perimeter = piece.getLength();
    double share = Math.min(1, borders.constraintLength() / perimeter);
    this.size = new GroundSize(area, perimeter, 2 * area / perimeter, known(depth), share);
  }

  Borders borders() {
    return borders;
  }

  double depth() {
    return depth;
  }

  GroundSize size() {
    return size;
  }

  /**
   * How far the farthest place is from the border of the one or of the other, whichever is more.
   */
  double between() {
    if (Double.isNaN(between)) {
      boolean bounded = borders.subject().size > 0;
      double fromSubject =
          bounded
              ? Depth.of(triangles, List.of(new ClosestEdge(borders.subject())))
              : Double.POSITIVE_INFINITY;
      between = Math.max(depth, fromSubject);
    }
    return between;
  }

  ConflictDoubt.Part real() {
    return as(DoubtKind.REAL);
  }

  ConflictDoubt.Part as(DoubtKind kind) {
    return new ConflictDoubt.Part(kind, size, Optional.empty());
  }

  static OptionalDouble known(double metres) {
    return Double.isInfinite(metres) ? OptionalDouble.empty() : OptionalDouble.of(metres);
  }
}
