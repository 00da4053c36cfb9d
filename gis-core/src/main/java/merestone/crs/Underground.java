package merestone.crs;

import java.util.Arrays;
import java.util.Optional;
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

/**
 * The ellipsoid under a projected system and the way down to it. Immutable.
 *
 * @param ellipsoid the ellipsoid's name
 * @param datum the name of the system of degrees
 */
record Underground(Spheroid spheroid, Unprojection unprojection, String ellipsoid, String datum) {

  /**
   * Returns what lies under a projected system: for CGCS2000 zones with the survey's own inverse,
   * for any other with GeoTools' inverse of its projection.
   *
   * @throws IllegalArgumentException if the system is not projected
   */
  static Underground of(CoordinateSystem system) {
    Optional<GaussKruegerZone> zone =
        CoordinateSystems.epsgNumber(system)
            .flatMap(GaussKruegerZone::of)
            .filter(found -> found.datum() == ChineseDatum.CGCS2000);
    if (zone.isPresent()) {
      GaussKrueger inverse =
          new GaussKrueger(zone.get().centralMeridian(), zone.get().falseEasting());
      return new Underground(Spheroid.CGCS2000, inverse, "CGCS2000", "CGCS2000");
    }
    return system
        .geotools()
        .filter(ProjectedCRS.class::isInstance)
        .map(crs -> ofProjected((ProjectedCRS) crs))
        .orElseThrow(() -> new IllegalArgumentException("not projected: " + system));
  }

  private static Underground ofProjected(ProjectedCRS crs) {
    Ellipsoid ellipsoid = CRS.getEllipsoid(crs);
    Spheroid spheroid =
        new Spheroid(ellipsoid.getSemiMajorAxis(), ellipsoid.getInverseFlattening());
    return new Underground(
        spheroid,
        inverse(crs),
        ellipsoid.getName().getCode(),
        crs.getBaseCRS().getName().getCode());
  }

  private static Unprojection inverse(ProjectedCRS crs) {
    try {
      CoordinateReferenceSystem base = crs.getBaseCRS();
      MathTransform back = Transforms.between(crs, base, true);
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
