package merestone.store.geopackage;

import java.util.List;
import java.util.Locale;
import merestone.crs.CoordinateSystem;
import merestone.store.FieldFacts;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * A table or view that gpkg_contents registers as features.
 *
 * @param name the table's name
 * @param key the column that is the row id; empty if there is none
 * @param geometry how its geometry column is declared
 * @param columns its other columns in table order, the key left out
 */
record FeatureTable(String name, String key, GeometryColumn geometry, List<Column> columns) {

  /**
   * A row of gpkg_geometry_columns.
   *
   * @param position how many of the table's other columns come before it
   */
  record GeometryColumn(String name, String type, boolean z, boolean m, int position) {
    /** Returns the type in OGC words: {@code MULTIPOLYGON} with z is {@code MultiPolygonZ}. */
    String words() {
      return binding().getSimpleName() + (z ? "Z" : "") + (m ? "M" : "");
    }

    Class<? extends Geometry> binding() {
      return switch (type.toUpperCase(Locale.ROOT)) {
        case "POINT" -> Point.class;
        case "LINESTRING" -> LineString.class;
        case "POLYGON" -> Polygon.class;
        case "MULTIPOINT" -> MultiPoint.class;
        case "MULTILINESTRING" -> MultiLineString.class;
        case "MULTIPOLYGON" -> MultiPolygon.class;
        case "GEOMETRYCOLLECTION" -> GeometryCollection.class;
        default -> Geometry.class;
      };
    }
  }

  /** A column with its type as declared and as understood. */
  record Column(String name, String declared, ColumnType type) {
    FieldFacts facts() {
      String digits = declared.replaceFirst("^[^(]*\\(\\s*(\\d{1,9})\\s*[,)].*$", "$1");
      int length = digits.matches("\\d+") ? Integer.parseInt(digits) : -1;
      return new FieldFacts(name, declared, length);
    }
  }

  /** Returns the feature type: columns in table order, the geometry where the table has it. */
  SimpleFeatureType schema(CoordinateSystem crs) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    for (int i = 0; i <= columns.size(); i++) {
      if (i == geometry.position()) {
        type.add(geometry.name(), geometry.binding(), crs.geotools().orElse(null));
      }
      if (i < columns.size()) {
        type.add(columns.get(i).name(), columns.get(i).type().binding());
      }
    }
    type.setDefaultGeometry(geometry.name());
    return type.buildFeatureType();
  }

  /** Returns the SELECT of all rows in file order: key or null, geometry, other columns. */
  String selection() {
    StringBuilder sql = new StringBuilder("SELECT ");
    sql.append(key.isEmpty() ? "NULL" : SqlText.name(key)).append(", ");
    sql.append(SqlText.name(geometry.name()));
    for (Column column : columns) {
      sql.append(", ").append(SqlText.name(column.name()));
    }
    return sql.append(" FROM ").append(SqlText.name(name)).toString();
  }
}
