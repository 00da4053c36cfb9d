package merestone.crs;

import java.util.Map;
import java.util.Optional;
import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.IdentifiedObject;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.datum.DatumFactory;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.referencing.ReferencingFactoryFinder;
import org.geotools.referencing.cs.DefaultCartesianCS;
import org.geotools.referencing.cs.DefaultCoordinateSystemAxis;
import org.geotools.referencing.cs.DefaultEllipsoidalCS;
import org.geotools.referencing.datum.DefaultPrimeMeridian;
import org.geotools.referencing.operation.DefiningConversion;
import si.uom.SI;

/**
 * Builds Chinese systems as GeoTools' parser makes them of our own WKT, without the parser: it
 * would first learn to spell every unit of measure, which takes longer than all the rest.
 */
final class ChineseSystems {

  private ChineseSystems() {}

  /** Returns the system of a code, axes east and north; empty if the code is no Chinese system. */
  static Optional<CoordinateReferenceSystem> of(int epsg) throws FactoryException {
    Optional<ChineseDatum> datum = ChineseDatum.geographic(epsg);
    if (datum.isPresent()) {
      return Optional.of(inDegrees(datum.get()));
    }
    Optional<GaussKruegerZone> zone = GaussKruegerZone.of(epsg);
    return zone.isPresent() ? Optional.of(inMetres(zone.get())) : Optional.empty();
  }

  private static GeographicCRS inDegrees(ChineseDatum datum) throws FactoryException {
    DatumFactory datums = ReferencingFactoryFinder.getDatumFactory(null);
    ChineseDatum.Figure figure = datum.figure();
    Ellipsoid ellipsoid =
        datums.createFlattenedSphere(
            named(figure.name()), figure.semiMajorM(), figure.inverseFlattening(), SI.METRE);
    return ReferencingFactoryFinder.getCRSFactory(null)
        .createGeographicCRS(
            named(datum.systemName()),
            datums.createGeodeticDatum(
                named(datum.datumName()), ellipsoid, DefaultPrimeMeridian.GREENWICH),
            new DefaultEllipsoidalCS(
                datum.systemName(),
                DefaultCoordinateSystemAxis.LONGITUDE,
                DefaultCoordinateSystemAxis.LATITUDE));
  }

  private static ProjectedCRS inMetres(GaussKruegerZone zone) throws FactoryException {
    ParameterValueGroup numbers =
        ReferencingFactoryFinder.getMathTransformFactory(null).getDefaultParameters("Gauss_Kruger");
    numbers.parameter("central_meridian").setValue((double) zone.centralMeridian());
    numbers.parameter("false_easting").setValue(zone.falseEasting());
    return ReferencingFactoryFinder.getCRSFactory(null)
        .createProjectedCRS(
            named(zone.name()),
            inDegrees(zone.datum()),
            new DefiningConversion(zone.name(), numbers),
            new DefaultCartesianCS(
                zone.name(), DefaultCoordinateSystemAxis.X, DefaultCoordinateSystemAxis.Y));
  }

  private static Map<String, Object> named(String name) {
    return Map.of(IdentifiedObject.NAME_KEY, name);
  }
}
