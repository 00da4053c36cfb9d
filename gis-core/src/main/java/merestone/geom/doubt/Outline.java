package merestone.geom.doubt;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * A feature and its border, indexed once for all conflicts it takes part in. Immutable; safe from
 * many threads.
 */
public final class Outline {
  private final Geometry ground;
  private final double areaM2;
  private final Edges edges;

  private Outline(Geometry ground) {
    this.ground = ground;
    this.areaM2 = ground.getArea();
    this.edges = Edges.of(ground);
  }

  /**
   * Indexes a feature; linear in its vertices.
   *
   * @param ground a valid polygon or multipolygon of the run's system, in metres; may be empty
   */
  public static Outline of(Geometry ground) {
    return new Outline(ground);
  }

  /** Returns the feature's ground, as given. */
  public Geometry ground() {
    return ground;
  }

  /** Returns its area in the plane, m². */
  public double areaM2() {
    return areaM2;
  }

  /** Returns whether some of its border lies in a box, or passes near its corners. */
  public boolean isNear(Envelope box) {
    return edges.isNear(box);
  }

  Edges edges() {
    return edges;
  }
}
