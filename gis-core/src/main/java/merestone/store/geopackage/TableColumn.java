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

  /**
   * Returns the page where a table's b-tree begins if {@link #key} is its row id; 0 for a view, or
   * if there is no key or it has an index of its own and so is not the row id (SQLite, "ROWIDs and
   * the INTEGER PRIMARY KEY").
   */
  static int rootPage(Connection connection, String table) throws SQLException {
    return SqlQuery.all(
            connection,
            "SELECT rootpage FROM sqlite_master WHERE type = 'table' AND lower(name) = lower(?1)"
                + " AND EXISTS (SELECT 1 FROM pragma_table_info(?1)"
                + " WHERE pk > 0 AND upper(type) = 'INTEGER')"
                + " AND NOT EXISTS (SELECT 1 FROM pragma_index_list(?1) WHERE origin = 'pk')"
                + " LIMIT 1",
            row -> row.getInt(1),
            table)
        .stream()
        .findFirst()
        .orElse(0);
  }

  /** Returns whether a registration means this column; SQLite does not tell a from A. */
  boolean isCalled(String registered) {
    return name.equalsIgnoreCase(registered);
  }

  FeatureTable.Column asAttribute() {
    return new FeatureTable.Column(name, declared, ColumnType.declared(declared));
  }
}
