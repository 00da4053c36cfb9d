package merestone.layer;

import java.util.Map;
import merestone.crs.CoordinateSystem;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.AttributeTypeBuilder;
import org.geotools.feature.FeatureTypes;
import org.geotools.feature.SchemaException;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/** Makes feature types that say another coordinate system, or other names of columns. */
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

  /** Returns the type with attributes by other names: the old one to the new one. */
  static SimpleFeatureType named(Map<String, String> newNames, SimpleFeatureType from) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(from.getName());
    for (AttributeDescriptor column : from.getAttributeDescriptors()) {
      String name = newNames.get(column.getLocalName());
      if (name == null || column instanceof GeometryDescriptor) {
        builder.add(column);
      } else {
        AttributeTypeBuilder attribute = new AttributeTypeBuilder();
        attribute.init(column);
        builder.add(attribute.buildDescriptor(name, column.getType()));
      }
    }
    if (from.getGeometryDescriptor() != null) {
      builder.setDefaultGeometry(from.getGeometryDescriptor().getLocalName());
    }
    return builder.buildFeatureType();
  }
}
