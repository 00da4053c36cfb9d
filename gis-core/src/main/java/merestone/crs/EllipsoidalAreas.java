package merestone.crs;

import java.util.Arrays;
import java.util.Optional;
import merestone.geom.EllipsoidalArea;
import merestone.geom.GaussKrueger;
import merestone.geom.Spheroid;
import merestone.geom.Unprojection;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;

/** Finds out how areas on the ellipsoid are computed in a coordinate system. */
public final class EllipsoidalAreas {

  private EllipsoidalAreas() {}

  /**
   * Returns the ellipsoidal area of a projected system: for CGCS2000 zones with the survey's own
   * inverse, for any other with GeoTools' inverse of its projection.
   *
   * @throws IllegalArgumentException if the system is not projected
   */
  public static EllipsoidalArea in(CoordinateSystem system) {
    Optional<GaussKruegerZone> zone =
        CoordinateSystems.epsgNumber(system)
            .flatMap(GaussKruegerZone::of)
            .filter(found -> found.datum() == ChineseDatum.CGCS2000);
    if (zone.isPresent()) {
      return new EllipsoidalArea(
          Spheroid.CGCS2000,
          new GaussKrueger(zone.get().centralMeridian(), zone.get().falseEasting()));
    }
    CoordinateReferenceSystem crs =
        system
            .geotools()
            .filter(ProjectedCRS.class::isInstance)
            .orElseThrow(() -> new IllegalArgumentException("not projected: " + system));
    Ellipsoid ellipsoid = CRS.getEllipsoid(crs);
    Spheroid spheroid =
        new Spheroid(ellipsoid.getSemiMajorAxis(), ellipsoid.getInverseFlattening());
    return new EllipsoidalArea(spheroid, inverse((ProjectedCRS) crs));
  }

  private static Unprojection inverse(ProjectedCRS crs) {
    try {
      MathTransform back = Transforms.between(crs, crs.getBaseCRS(), true);
      return (easting, northing, latLon) -> {
        double[] point = {easting, northing};
        move(back, point);
        latLon[0] = Math.toRadians(point[1]);
        latLon[1] = Math.toRadians(point[0]);
      };
    } catch (FactoryException e) {
      throw new IllegalArgumentException("no inverse for " + crs.getName(), e);
    }
  }

  private static void move(MathTransform back, double[] point) {
    try {
      back.transform(point, 0, point, 0, 1);
    } catch (TransformException e) {
      throw new IllegalArgumentException("no place for " + Arrays.toString(point), e);
    }
  }
}
