package merestone.store.geopackage;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.feature.type.AttributeDescriptor;

/**
 * What is read of a table's rows, and the statements that read it: the key, the geometry, then the
 * other columns, in file order. A key or geometry that is not there or not wanted is NULL.
 */
final class Selection {
  private final FeatureTable table;
  private final SimpleFeatureType type;
  private final List<FeatureTable.Column> columns = new ArrayList<>();
  private final int geometryAt;

  /**
   * @param type the features to be made, with some or all of the table's columns in any order
   */
  Selection(FeatureTable table, SimpleFeatureType type) {
    this.table = table;
    this.type = type;
    Map<String, FeatureTable.Column> byName =
        table.columns().stream()
            .collect(Collectors.toMap(FeatureTable.Column::name, Function.identity()));
    int found = -1;
    for (AttributeDescriptor attribute : type.getAttributeDescriptors()) {
      FeatureTable.Column column = byName.get(attribute.getLocalName());
      if (column == null) {
        found = columns.size();
      } else {
        columns.add(column);
      }
    }
    this.geometryAt = found;
  }

  FeatureTable table() {
    return table;
  }

  SimpleFeatureType type() {
    return type;
  }

  /** Returns the columns that are read beside the geometry. */
  List<FeatureTable.Column> columns() {
    return columns;
  }

  /** Returns which attribute is the geometry; -1 if it is not read. */
  int geometryAt() {
    return geometryAt;
  }

  /** Returns the statement for all rows. */
  String all() {
    return "SELECT " + wanted() + from();
  }

  /** Returns the statement for the rows from a row id on. */
  String onwards() {
    return all() + " WHERE " + key() + " >= ?";
  }

  /** Returns the statement for the first row id within two, which reads no more than that. */
  String firstKey() {
    return "SELECT " + key() + from() + " WHERE " + key() + " BETWEEN ? AND ? LIMIT 1";
  }

  /** Returns the statement for all rows with their boxes in the R-tree after the columns. */
  String withBoxes(String tree) {
    return "SELECT "
        + wanted()
        + ", r.minx, r.maxx, r.miny, r.maxy"
        + from()
        + " LEFT JOIN "
        + SqlText.name(tree)
        + " AS r ON r.id = "
        + key();
  }

  /** Returns the statement for the rows whose boxes meet one: its max x, min x, max y, min y. */
  String meeting(String tree) {
    return all()
        + " WHERE "
        + key()
        + " IN (SELECT id FROM "
        + SqlText.name(tree)
        + " WHERE minx <= ? AND maxx >= ? AND miny <= ? AND maxy >= ?) ORDER BY "
        + key();
  }

  private String wanted() {
    StringBuilder sql = new StringBuilder(table.key().isEmpty() ? "NULL" : key());
    sql.append(", ");
    sql.append(geometryAt < 0 ? "NULL" : column(table.geometry().orElseThrow().name()));
    for (FeatureTable.Column column : columns) {
      sql.append(", ").append(column(column.name()));
    }
    return sql.toString();
  }

  /** An index that holds all columns wanted would give the rows in its own order. */
  private String from() {
    return " FROM " + SqlText.name(table.name()) + " AS a NOT INDEXED";
  }

  private String key() {
    return column(table.key());
  }

  private static String column(String name) {
    return "a." + SqlText.name(name);
  }
}
