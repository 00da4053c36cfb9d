package merestone.geom.topology;

import java.util.ArrayList;
import java.util.List;
import merestone.geom.Geometries;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/**
 * Finds polygons, and parts of multipolygons, that are too small or too thin. Mean width is {@code
 * 2A/P} for area A and perimeter P, holes included: that of a strip much longer than wide. Thinness
 * is {@code 4πA/P²}, 1 for a circle and near 0 for a thread: the isoperimetric quotient of E. P.
 * Cox, "A method of assigning numerical and percentage values to the degree of roundness of sand
 * grains", Journal of Paleontology 1(3), 1927.
 *
 * <p>O(n) for n vertices. Immutable; safe from many threads.
 *
 * @param minAreaM2 a part under this area is a sliver; 0 for no limit, m²
 * @param minMeanWidthM a part under this mean width is one; 0 for no limit, m
 * @param minThinness a part under this thinness is one; 0 for no limit
 */
public record Slivers(double minAreaM2, double minMeanWidthM, double minThinness) {
  /** Refuses limits below zero. */
  public Slivers {
    if (!(minAreaM2 >= 0 && minMeanWidthM >= 0 && minThinness >= 0)) {
      throw new IllegalArgumentException(
          "limits must be 0 or more, were %s, %s, %s"
              .formatted(minAreaM2, minMeanWidthM, minThinness));
    }
  }

  /**
   * A sliver.
   *
   * @param part which part of the geometry, from 0
   * @param ground the part
   * @param areaM2 its area, m²
   * @param meanWidthM its mean width, m
   * @param thinness its thinness, 0 to 1
   */
  public record Sliver(
      int part, Polygon ground, double areaM2, double meanWidthM, double thinness) {}

  /** Returns the slivers among the polygons of a geometry, in their order. */
  public List<Sliver> of(Geometry geometry) {
    List<Sliver> slivers = new ArrayList<>(0);
    Geometry polygons = Geometries.polygonal(geometry);
    for (int part = 0; part < polygons.getNumGeometries(); part++) {
      Polygon ground = (Polygon) polygons.getGeometryN(part);
      double area = ground.getArea();
      double perimeter = ground.getLength();
      double width = perimeter > 0 ? 2 * area / perimeter : 0;
      double thinness = perimeter > 0 ? 4 * Math.PI * area / (perimeter * perimeter) : 0;
      boolean isSliver = area < minAreaM2 || width < minMeanWidthM || thinness < minThinness;
      if (isSliver && !ground.isEmpty()) {
        slivers.add(new Sliver(part, ground, area, width, thinness));
      }
    }
    return slivers;
  }
}
