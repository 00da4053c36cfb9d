package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Runs a query whose answer is small enough to keep. */
final class SqlQuery {
  /** Makes one thing of the row a cursor stands on. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  private SqlQuery() {}

  static <T> List<T> all(
      Connection connection, String sql, RowReader<T> reader, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        List<T> all = new ArrayList<>();
        while (rows.next()) {
          all.add(reader.read(rows));
        }
        return all;
      }
    }
  }

  /** Returns a text column; empty for null. */
  static String text(ResultSet row, String column) throws SQLException {
    String words = row.getString(column);
    return words == null ? "" : words;
  }
}
