package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.store.FieldFacts;
import merestone.store.LayerFacts;
import merestone.store.LayerSize;
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
 * A table or view that gpkg_contents registers as features, or as attributes without geometry.
 *
 * @param name the table's name
 * @param key the column that is the row id; empty if there is none
 * @param geometry how its geometry column is declared; empty for a plain table
 * @param columns its other columns in table order, the key left out
 * @param rootPage where its b-tree begins, if it is a table whose key is the row id; otherwise 0
 */
record FeatureTable(
    String name,
    String key,
    Optional<GeometryColumn> geometry,
    List<Column> columns,
    int rootPage) {

  /**
   * Bytes of a polygon of one ring that are not vertices: header with a box 40 (GeoPackage 1.3,
   * clause 2.1.3), multi-part 9, part 9, count of the ring 4 (OGC 06-103r4, clause 8).
   */
  private static final int POLYGON_OVERHEAD = 62;

  /**
   * A row of gpkg_geometry_columns.
   *
   * @param position how many of the table's other columns come before it
   */
  record GeometryColumn(String name, String type, boolean z, boolean m, int position) {
    GeometryColumn {
      type = type.toUpperCase(Locale.ROOT); // once, not for every row
    }

    /** Returns the type in OGC words: {@code MULTIPOLYGON} with z is {@code MultiPolygonZ}. */
    String words() {
      return binding().getSimpleName() + (z ? "Z" : "") + (m ? "M" : "");
    }

    /**
     * Returns whether a geometry has the dimension the column declares: a single part among
     * multi-parts is no fault, a point among polygons is.
     */
    boolean admits(Geometry found) {
      return found.isEmpty()
          || switch (type) {
            case "POINT", "MULTIPOINT" -> found.getDimension() == 0;
            case "LINESTRING", "MULTILINESTRING" -> found.getDimension() == 1;
            case "POLYGON", "MULTIPOLYGON" -> found.getDimension() == 2;
            default -> true;
          };
    }

    int vertexBytes() {
      return LayerSize.BYTES_A_VERTEX + (z ? Double.BYTES : 0) + (m ? Double.BYTES : 0);
    }

    Class<? extends Geometry> binding() {
      return switch (type) {
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

  /** Returns whether rows lie in the order of the key and can be sought by it. */
  boolean isSoughtByKey() {
    return rootPage > 0;
  }

  /** Returns how much the table holds; SQLite tells a blob's length without reading it. */
  LayerSize size(Connection connection) throws SQLException {
    String bytes = geometry.map(g -> "total(length(" + SqlText.name(g.name()) + "))").orElse("0");
    String sql = "SELECT count(*), " + bytes + " FROM " + SqlText.name(name) + " NOT INDEXED";
    int vertexBytes = geometry.map(GeometryColumn::vertexBytes).orElse(LayerSize.BYTES_A_VERTEX);
    return SqlQuery.all(
            connection,
            sql,
            row -> LayerSize.ofBytes(row.getLong(1), row.getLong(2), POLYGON_OVERHEAD, vertexBytes))
        .get(0);
  }

  /** Returns the geometry type in OGC words; that of a plain table is none. */
  String geometryWords() {
    return geometry.map(GeometryColumn::words).orElse(LayerFacts.NO_GEOMETRY);
  }

  /** Returns the feature type: columns in table order, the geometry where the table has it. */
  SimpleFeatureType schema(CoordinateSystem crs) {
    SimpleFeatureTypeBuilder type = new SimpleFeatureTypeBuilder();
    type.setName(name);
    for (int i = 0; i <= columns.size(); i++) {
      if (geometry.isPresent() && i == geometry.get().position()) {
        type.add(geometry.get().name(), geometry.get().binding(), crs.geotools().orElse(null));
        type.setDefaultGeometry(geometry.get().name());
      }
      if (i < columns.size()) {
        type.add(columns.get(i).name(), columns.get(i).type().binding());
      }
    }
    return type.buildFeatureType();
  }
}
