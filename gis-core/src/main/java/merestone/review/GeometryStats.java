package merestone.review;

import merestone.layer.LayerTable;
import merestone.layer.Row;
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

  static GeometryStats of(LayerTable table) {
    long vertices = 0;
    double area = 0;
    long invalid = 0;
    long none = 0;
    long empty = 0;
    for (Row row : table.rows()) {
      Object value = row.feature().getDefaultGeometry();
      if (!(value instanceof Geometry geometry)) {
        none++;
      } else if (geometry.isEmpty()) {
        empty++;
      } else {
        vertices += geometry.getNumPoints();
        area += geometry.getArea();
        invalid += new IsValidOp(geometry).isValid() ? 0 : 1;
      }
    }
    return new GeometryStats(vertices, area, invalid, none, empty);
  }
}
