package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A column as SQLite describes it.
 *
 * @param primaryKey its place in the primary key counted from 1; 0 if it is not in it
 */
record TableColumn(String name, String declared, int primaryKey) {

  /** Returns the columns of a table or view; none if there is no such table. */
  static List<TableColumn> of(Connection connection, String table) throws SQLException {
    return SqlQuery.all(
        connection,
        "SELECT name, type, pk FROM pragma_table_info(?)",
        row ->
            new TableColumn(
                SqlQuery.text(row, "name"), SqlQuery.text(row, "type"), row.getInt("pk")),
        table);
  }

  /**
   * Returns the name of the column that is the row id: a table's only primary key column if it is
   * an INTEGER, a view's first column if it is one (OGC 12-128r17, clause 2.1.6 asks for both).
   * Empty if there is none.
   */
  static String key(List<TableColumn> columns) {
    List<TableColumn> keys = columns.stream().filter(each -> each.primaryKey() > 0).toList();
    TableColumn candidate = keys.isEmpty() ? columns.get(0) : keys.get(0);
    return keys.size() <= 1 && candidate.declared().equalsIgnoreCase("INTEGER")
        ? candidate.name()
        : "";
  }

  /** Returns whether a registration means this column; SQLite does not tell a from A. */
  boolean isCalled(String registered) {
    return name.equalsIgnoreCase(registered);
  }

  FeatureTable.Column asAttribute() {
    return new FeatureTable.Column(name, declared, ColumnType.declared(declared));
  }
}
