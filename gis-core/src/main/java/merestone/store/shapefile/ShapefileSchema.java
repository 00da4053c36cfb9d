package merestone.store.shapefile;

import java.util.List;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;

/**
 * The feature type of a shapefile: the geometry first, then the columns in file order.
 *
 * <p>Whole numbers of up to nine digits are {@code Integer}, of up to eighteen {@code Long}, as
 * ogr2ogr reads them; other numbers are {@code Double}. Dates are {@code java.sql.Date}: of the
 * date classes it alone compares rightly in ECQL with {@code '2020-05-01'} as text and with a date
 * literal, and prints as {@code 2020-05-01} in every time zone (measured with GeoTools 33.1; {@code
 * java.util.Date} fails the first, {@code LocalDate} the second).
 */
final class ShapefileSchema {
  /** The geometry's name, as GeoTools' shapefile store calls it. */
  static final String GEOMETRY = "the_geom";

  private static final int INTEGER_DIGITS = 9;
  private static final int LONG_DIGITS = 18;

  private ShapefileSchema() {}

  static SimpleFeatureType of(
      String typeName, ShapeType type, CoordinateReferenceSystem crs, List<DbfField> fields) {
    SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
    builder.setName(typeName);
    builder.setCRS(crs);
    builder.add(GEOMETRY, type.family().binding());
    builder.setDefaultGeometry(GEOMETRY);
    for (DbfField field : fields) {
      builder.userData(ShapefileWriter.WIDTH, field.width());
      builder.userData(ShapefileWriter.DECIMALS, field.decimals());
      builder.add(field.name(), binding(field));
    }
    return builder.buildFeatureType();
  }

  /** Returns the class of a column's values. */
  static Class<?> binding(DbfField field) {
    return switch (field.type()) {
      case 'N', 'F' -> number(field);
      case 'I' -> Integer.class;
      case 'B', 'O' -> Double.class;
      case 'D' -> java.sql.Date.class;
      case 'L' -> Boolean.class;
      default -> String.class;
    };
  }

  private static Class<?> number(DbfField field) {
    if (field.decimals() > 0 || field.width() > LONG_DIGITS) {
      return Double.class;
    }
    return field.width() <= INTEGER_DIGITS ? Integer.class : Long.class;
  }
}
