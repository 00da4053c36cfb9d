package merestone.geom;

import org.locationtech.jts.geom.Geometry;

/**
 * A geometry after the repair ladder.
 *
 * @param geometry the polygons to work with: valid, or empty where the rung is {@link
 *     RepairRung#FAILED}
 * @param rung the step that gave it
 * @param fault what was wrong and where, as the validity test says it; empty if nothing
 * @param asRead the polygons as they were read
 */
public record Repaired(Geometry geometry, RepairRung rung, String fault, Geometry asRead) {

  /**
   * Returns the planar area as read, m²: the sum of its rings, which means little when they cross.
   */
  public double areaBefore() {
    return asRead.getArea();
  }
}
