package merestone.store.geopackage;

import java.util.Locale;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * The geometry type a table declares. A single part in a table of multi-parts becomes a multi-part;
 * anything else that does not fit is written as it is, and the table then declares {@code
 * GEOMETRY}.
 */
final class DeclaredShape {
  private final Class<?> binding;
  private boolean allFit = true;

  private DeclaredShape(Class<?> binding) {
    this.binding = binding;
  }

  /** Returns the shape a schema declares; without a geometry anything fits. */
  static DeclaredShape of(SimpleFeatureType schema) {
    return new DeclaredShape(
        schema.getGeometryDescriptor() == null
            ? Geometry.class
            : schema.getGeometryDescriptor().getType().getBinding());
  }

  /** Returns the name for gpkg_geometry_columns, given the geometries so far. */
  String name() {
    return (allFit ? binding : Geometry.class).getSimpleName().toUpperCase(Locale.ROOT);
  }

  /** Returns the geometry as it goes into the table; null stays null. */
  Geometry fit(Geometry geometry) {
    if (geometry == null || binding.isInstance(geometry)) {
      return geometry;
    }
    if (geometry instanceof Polygon polygon && binding == MultiPolygon.class) {
      return geometry.getFactory().createMultiPolygon(new Polygon[] {polygon});
    }
    if (geometry instanceof LineString line && binding == MultiLineString.class) {
      return geometry.getFactory().createMultiLineString(new LineString[] {line});
    }
    if (geometry instanceof Point point && binding == MultiPoint.class) {
      return geometry.getFactory().createMultiPoint(new Point[] {point});
    }
    allFit = false;
    return geometry;
  }
}
