package merestone.layer;

import merestone.crs.CoordinateSystem;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.FeatureTypes;
import org.geotools.feature.SchemaException;

/** Makes feature types that say another coordinate system. */
final class Retyping {
  private Retyping() {}

  /** Returns the type in a system; the very same if it says so already, or that is unknown. */
  static SimpleFeatureType to(CoordinateSystem crs, SimpleFeatureType from) {
    CoordinateReferenceSystem wanted = crs.geotools().orElse(null);
    if (wanted == null || wanted == from.getCoordinateReferenceSystem()) {
      return from;
    }
    try {
      return FeatureTypes.transform(from, wanted);
    } catch (SchemaException e) {
      throw new IllegalStateException("cannot say " + crs + " of " + from, e);
    }
  }
}
