package merestone.geom;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFactory;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * Moves a geometry through a point transform and bends its edges where a straight line does not
 * stay straight: an edge is halved until the transformed midpoint lies within a tolerance of the
 * chord.
 *
 * <p>Halving is symmetric, so an edge shared by two neighbours gets the same vertices in both. Safe
 * from many threads if the transform is.
 */
public final class EdgeDensifier {
  private static final int MAX_DEPTH = 12;

  private final Consumer<double[]> transform;
  private final double tolerance;

  /**
   * Prepares the move.
   *
   * @param transform moves a point {x, y} in place
   * @param tolerance largest distance of a chord from the true line, in target units
   */
  public EdgeDensifier(Consumer<double[]> transform, double tolerance) {
    this.transform = transform;
    this.tolerance = tolerance;
  }

  /** Returns the geometry moved and densified; a new object, the input is left alone. */
  public Geometry apply(Geometry geometry) {
    return new GeometryEditor(Geometries.FACTORY)
        .edit(
            geometry,
            new GeometryEditor.CoordinateSequenceOperation() {
              @Override
              public CoordinateSequence edit(CoordinateSequence points, Geometry part) {
                return move(points);
              }
            });
  }

  private CoordinateSequence move(CoordinateSequence points) {
    List<double[]> moved = new ArrayList<>(points.size());
    double[] before = null;
    double[] beforeMoved = null;
    for (int i = 0; i < points.size(); i++) {
      double[] here = {points.getX(i), points.getY(i)};
      double[] hereMoved = at(here[0], here[1]);
      if (before != null) {
        bend(new Edge(before, beforeMoved, here, hereMoved), moved, 0);
      }
      moved.add(hereMoved);
      before = here;
      beforeMoved = hereMoved;
    }
    CoordinateSequenceFactory factory = Geometries.FACTORY.getCoordinateSequenceFactory();
    PackedCoordinateSequence packed = (PackedCoordinateSequence) factory.create(moved.size(), 2, 0);
    for (int i = 0; i < moved.size(); i++) {
      packed.setX(i, moved.get(i)[0]);
      packed.setY(i, moved.get(i)[1]);
    }
    return packed;
  }

  private void bend(Edge edge, List<double[]> into, int depth) {
    double[] middle = {(edge.a[0] + edge.b[0]) / 2, (edge.a[1] + edge.b[1]) / 2};
    double[] moved = at(middle[0], middle[1]);
    double dx = moved[0] - (edge.aMoved[0] + edge.bMoved[0]) / 2;
    double dy = moved[1] - (edge.aMoved[1] + edge.bMoved[1]) / 2;
    if (depth >= MAX_DEPTH || Math.hypot(dx, dy) <= tolerance) {
      return;
    }
    bend(new Edge(edge.a, edge.aMoved, middle, moved), into, depth + 1);
    into.add(moved);
    bend(new Edge(middle, moved, edge.b, edge.bMoved), into, depth + 1);
  }

  private double[] at(double x, double y) {
    double[] point = {x, y};
    transform.accept(point);
    return point;
  }

  private record Edge(double[] a, double[] aMoved, double[] b, double[] bMoved) {}
}
