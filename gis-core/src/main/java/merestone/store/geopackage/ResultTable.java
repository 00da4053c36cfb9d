package merestone.store.geopackage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;
import org.geotools.api.feature.type.GeometryDescriptor;

/**
 * How a feature type becomes a table: its key column, its geometry column if any, and its other
 * columns, under names SQLite takes for different (it ignores the case of ASCII letters).
 */
final class ResultTable {
  /** A column that holds one attribute. */
  record Column(String name, ColumnType type, int attribute) {}

  private final String name;
  private final String key;
  private final String geometry;
  private final List<Column> columns = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  ResultTable(SimpleFeatureType schema) {
    this.name = schema.getTypeName();
    GeometryDescriptor shape = schema.getGeometryDescriptor();
    this.key = free("fid");
    this.geometry = shape == null ? "" : free(shape.getLocalName());
    List<AttributeDescriptor> attributes = schema.getAttributeDescriptors();
    for (int i = 0; i < attributes.size(); i++) {
      AttributeDescriptor attribute = attributes.get(i);
      if (attribute != shape) {
        ColumnType type = ColumnType.storing(attribute.getType().getBinding());
        columns.add(new Column(free(attribute.getLocalName()), type, i));
      }
    }
  }

  String name() {
    return name;
  }

  String key() {
    return key;
  }

  /** Returns the geometry column's name; empty if the table has none. */
  String geometry() {
    return geometry;
  }

  boolean hasGeometry() {
    return !geometry.isEmpty();
  }

  List<Column> columns() {
    return columns;
  }

  /** Returns the CREATE TABLE; the geometry column is declared with its type's name. */
  String definition(String geometryType) {
    StringBuilder sql = new StringBuilder("CREATE TABLE ").append(SqlText.name(name)).append(" (");
    sql.append(SqlText.name(key)).append(" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
    if (hasGeometry()) {
      sql.append(", ").append(SqlText.name(geometry)).append(' ').append(geometryType);
    }
    for (Column column : columns) {
      sql.append(", ").append(SqlText.name(column.name())).append(' ').append(column.type().sql());
    }
    return sql.append(')').toString();
  }

  /** Returns the INSERT: key, geometry if there is one, then the other columns. */
  String insertion() {
    int values = 1 + (hasGeometry() ? 1 : 0) + columns.size();
    return "INSERT INTO " + SqlText.name(name) + " VALUES (?" + ", ?".repeat(values - 1) + ")";
  }

  private String free(String wanted) {
    String candidate = wanted;
    for (int i = 1; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = wanted + "_" + i;
    }
    return candidate;
  }
}
