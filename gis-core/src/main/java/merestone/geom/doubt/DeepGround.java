package merestone.geom.doubt;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Tells from area and perimeter alone that some ground is deep, before any border is told apart.
 *
 * <p>Sufficient, not necessary. Of a part let A be the area, P the length of all its border, n its
 * rings, D its depth, that is the distance of its farthest place from those of its edges that run
 * along the constraints. Every place of the part is within D of these edges, the more so of all
 * edges of its border. What is within D of an edge of length l is a stadium of 2 l D + π D²; each
 * further edge of a ring adds at most 2 l D, because the circle around the corner is there already.
 * So A ≤ 2 P D + n π D², which grows with D: if A is more than that for a distance d, then D &gt;
 * d. Of one ring that takes a mean width 2 A / P of little more than 4 d.
 *
 * <p>One part in a hundred and 1 mm are added to d for what the cutting into triangles may lose.
 */
final class DeepGround {
  private static final double GOOD_TO = 1.01;
  private static final double GOOD_TO_M = 0.001;

  private DeepGround() {}

  /** Returns whether some part of the ground that constraints bound is surely deeper than this. */
  static boolean isDeeper(Geometry ground, double metres) {
    for (int i = 0; i < ground.getNumGeometries(); i++) {
      if (ground.getGeometryN(i) instanceof Polygon part && isDeeper(part, metres)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDeeper(Polygon part, double metres) {
    double d = GOOD_TO * metres + GOOD_TO_M;
    double rings = 1 + part.getNumInteriorRing();
    return part.getArea() > 2 * part.getLength() * d + rings * Math.PI * d * d;
  }
}
