package merestone.check;

import merestone.finding.Area;
import merestone.geom.overlap.AreaGrowth;

/**
 * Turns planar areas of a subject's ground into ellipsoidal ones without their geometry: the growth
 * integrated over the ground, brought to the subject's own area by the survey method, so that parts
 * which make up the subject sum to it.
 *
 * <p>Against the survey method on the true geometry an area errs by less than 10⁻⁷ of itself and a
 * strip of 0.1 mm along its boundary, which is the survey method's own rounding.
 *
 * @param growth by how much the subject's ground grows; see {@link AreaGrowth}
 * @param factor the subject's ellipsoidal area over its grown area
 */
record Scale(AreaGrowth growth, double factor) {

  static Scale of(PolygonLayer layer, int feature, Area area, Measure measure) {
    AreaGrowth growth = AreaGrowth.near(layer.polygons(), feature, measure.ellipsoidal());
    double grown = area.planarM2() + growth.of(layer.polygons(), feature);
    return new Scale(growth, area.ellipsoidalM2() / grown);
  }

  /** Returns whether areas may be had this way; if not, they come from geometries. */
  boolean isGood() {
    return growth.isGood();
  }

  Area area(double planarM2, double grownM2) {
    return new Area(planarM2, factor * (planarM2 + grownM2));
  }
}
