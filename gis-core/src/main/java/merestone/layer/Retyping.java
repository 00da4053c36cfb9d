package merestone.layer;

import java.util.List;
import merestone.crs.CoordinateSystem;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.FeatureTypes;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureImpl;
import org.locationtech.jts.geom.Geometry;

/** Gives features a type that says another coordinate system. Immutable. */
final class Retyping {
  private final SimpleFeatureType type;
  private final boolean same;
  private final int geometry;

  private Retyping(SimpleFeatureType from, SimpleFeatureType type) {
    this.type = type;
    this.same = from == type;
    this.geometry =
        type.getGeometryDescriptor() == null
            ? -1
            : type.indexOf(type.getGeometryDescriptor().getLocalName());
  }

  /** Returns the retyping to a system; if that is unknown, types stay as they are. */
  static Retyping to(CoordinateSystem crs, SimpleFeatureType from) {
    CoordinateReferenceSystem wanted = crs.geotools().orElse(null);
    if (wanted == null || wanted == from.getCoordinateReferenceSystem()) {
      return new Retyping(from, from);
    }
    try {
      return new Retyping(from, FeatureTypes.transform(from, wanted));
    } catch (SchemaException e) {
      throw new IllegalStateException("cannot say " + crs + " of " + from, e);
    }
  }

  SimpleFeatureType type() {
    return type;
  }

  /** Returns the feature with the new type and its attributes as they are. */
  SimpleFeature apply(SimpleFeature feature) {
    return same
        ? feature
        : new SimpleFeatureImpl(feature.getAttributes(), type, feature.getIdentifier());
  }

  /** Returns the feature with the new type and another geometry, which may be null. */
  SimpleFeature apply(SimpleFeature feature, Geometry replacement) {
    List<Object> values = feature.getAttributes();
    values.set(geometry, replacement);
    return new SimpleFeatureImpl(values, type, feature.getIdentifier());
  }
}
