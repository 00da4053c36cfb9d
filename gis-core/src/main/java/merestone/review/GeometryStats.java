package merestone.review;

import java.util.List;
import merestone.geom.SurelyValid;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * What a layer's geometries are like, as read, before any repair.
 *
 * @param vertices how many points, closing points of rings included
 * @param area planar sum in the square of the CRS's unit
 * @param invalid how many geometries are not valid
 * @param nullGeometries how many records have none
 * @param emptyGeometries how many have one without points
 */
public record GeometryStats(
    long vertices, double area, long invalid, long nullGeometries, long emptyGeometries) {

  /** What no geometries are like. */
  static final GeometryStats NONE = new GeometryStats(0, 0, 0, 0, 0);

  /** Returns what these geometries are like; null stands for a record without one. */
  static GeometryStats of(List<Geometry> geometries) {
    long vertices = 0;
    double area = 0;
    long invalid = 0;
    long none = 0;
    long empty = 0;
    for (Geometry geometry : geometries) {
      if (geometry == null) {
        none++;
      } else if (geometry.isEmpty()) {
        empty++;
      } else {
        vertices += geometry.getNumPoints();
        area += geometry.getArea();
        invalid += SurelyValid.test(geometry) || new IsValidOp(geometry).isValid() ? 0 : 1;
      }
    }
    return new GeometryStats(vertices, area, invalid, none, empty);
  }

  /** Returns what both are like together. */
  GeometryStats plus(GeometryStats other) {
    return new GeometryStats(
        vertices + other.vertices,
        area + other.area,
        invalid + other.invalid,
        nullGeometries + other.nullGeometries,
        emptyGeometries + other.emptyGeometries);
  }
}
