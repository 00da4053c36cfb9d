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
  private final int srsId;
  private final DeclaredShape shape;
  private final String key;
  private final String geometry;
  private final List<Column> columns = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * Lays a table out.
   *
   * @param srsId the geometries' coordinate system; 0 in a table without
   */
  ResultTable(SimpleFeatureType schema, int srsId) {
    this.srsId = srsId;
    this.shape = DeclaredShape.of(schema);
    this.name = schema.getTypeName();
    GeometryDescriptor described = schema.getGeometryDescriptor();
    this.key = free("fid");
    this.geometry = described == null ? "" : free(described.getLocalName());
    List<AttributeDescriptor> attributes = schema.getAttributeDescriptors();
    for (int i = 0; i < attributes.size(); i++) {
      AttributeDescriptor attribute = attributes.get(i);
      if (attribute != described) {
        ColumnType type = ColumnType.storing(attribute.getType().getBinding());
        columns.add(new Column(free(attribute.getLocalName()), type, i));
      }
    }
  }

  String name() {
    return name;
  }

  int srsId() {
    return srsId;
  }

  /** Returns the geometry type, which is final when all rows are written. */
  DeclaredShape shape() {
    return shape;
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

  /** Returns the CREATE TABLE; ask when all rows are written. */
  String definition() {
    StringBuilder sql = new StringBuilder("CREATE TABLE ").append(SqlText.name(name)).append(" (");
    sql.append(SqlText.name(key)).append(" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL");
    if (hasGeometry()) {
      sql.append(", ").append(SqlText.name(geometry)).append(' ').append(shape.name());
    }
    for (Column column : columns) {
      sql.append(", ").append(SqlText.name(column.name())).append(' ').append(column.type().sql());
    }
    return sql.append(')').toString();
  }

  private String free(String wanted) {
    String candidate = wanted;
    for (int i = 1; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = wanted + "_" + i;
    }
    return candidate;
  }
}
