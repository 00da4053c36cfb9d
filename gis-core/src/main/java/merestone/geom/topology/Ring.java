package merestone.geom.topology;

import merestone.geom.Geometries;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/**
 * A ring with its signed area.
 *
 * @param ring begins at its westmost, of these its southmost, point
 * @param area m², positive if it runs counter-clockwise
 */
record Ring(LinearRing ring, double area) {

  /** Makes a ring of points in a row, which need not be closed. */
  static Ring of(Points points, int[] row, int from, int to) {
    int size = to - from;
    int first = from;
    for (int i = from; i < to; i++) {
      if (points.x[row[i]] < points.x[row[first]]
          || points.x[row[i]] == points.x[row[first]] && points.y[row[i]] < points.y[row[first]]) {
        first = i;
      }
    }
    double[] xy = new double[2 * (size + 1)];
    for (int i = 0; i <= size; i++) {
      int point = row[from + (first - from + i) % size];
      xy[2 * i] = points.x[point];
      xy[2 * i + 1] = points.y[point];
    }
    if (size < 3) {
      return new Ring(Geometries.FACTORY.createLinearRing(), 0);
    }
    return new Ring(
        Geometries.FACTORY.createLinearRing(new PackedCoordinateSequence.Double(xy, 2, 0)),
        area(xy));
  }

  /** Gauss's area formula, relative to the first point. */
  private static double area(double[] xy) {
    double twice = 0;
    for (int i = 2; i + 3 < xy.length; i += 2) {
      twice += (xy[i] - xy[0]) * (xy[i + 3] - xy[1]) - (xy[i + 2] - xy[0]) * (xy[i + 1] - xy[1]);
    }
    return twice / 2;
  }
}
