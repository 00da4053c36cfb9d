package merestone.crs;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.referencing.CRS;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.geotools.referencing.operation.transform.IdentityTransform;
import org.geotools.util.factory.Hints;

/**
 * Finds the way between two systems by their parameters. The EPSG database, which GeoTools would
 * open for any pair, is asked only if both systems state a code it could know.
 */
final class Transforms {

  private Transforms() {}

  /**
   * Returns the way from source to target, axes as the systems have them.
   *
   * @param lenient whether datums without a known shift are taken to be the same
   */
  static MathTransform between(
      CoordinateReferenceSystem source, CoordinateReferenceSystem target, boolean lenient)
      throws FactoryException {
    if (statesCode(source) && statesCode(target)) {
      return EpsgDatabase.transform(source, target, lenient);
    }
    if (CRS.equalsIgnoreMetadata(source, target)) {
      return IdentityTransform.create(source.getCoordinateSystem().getDimension());
    }
    Hints hints = new Hints(Hints.LENIENT_DATUM_SHIFT, lenient);
    return new DefaultCoordinateOperationFactory(hints)
        .createOperation(source, target)
        .getMathTransform();
  }

  private static boolean statesCode(CoordinateReferenceSystem crs) {
    return !crs.getIdentifiers().isEmpty()
        || crs instanceof ProjectedCRS projected && statesCode(projected.getBaseCRS());
  }
}
