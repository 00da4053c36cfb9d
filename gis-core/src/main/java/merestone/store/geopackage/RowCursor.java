package merestone.store.geopackage;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Goes through a table's rows over a connection of its own. Where SQLite finds the file damaged, it
 * goes on behind the damage: row by row on a leaf page that can be entered, leaf by leaf otherwise,
 * and names the row ids in between. Rows that are not sought by their key, such as a view's, end at
 * the damage. A row id is never met twice. For one thread.
 */
final class RowCursor implements Closeable {
  /** Where the key stands in a row. */
  static final int KEY = 1;

  /** So many take seconds; what lies behind is named, not tried. */
  private static final int MOST_DAMAGES = 100_000;

  private final SqliteFile file;
  private final Selection selection;
  private final LostRows lost;
  private final Connection connection;
  private final boolean treeAsked;
  private Optional<SQLException> treeFailure = Optional.empty();
  private PreparedStatement statement;
  private Optional<ResultSet> rows = Optional.empty();
  private Optional<LeafRanges> leaves = Optional.empty();

  /** The least row id that has not been passed. */
  private long next = Long.MIN_VALUE;

  private long rowsRead;
  private int damages;
  private boolean ended;

  /** Opens a file to seek rows; what is wrong with the statement itself is thrown here. */
  RowCursor(SqliteFile file, Selection selection, Search search, LostRows lost)
      throws SQLException {
    this.file = file;
    this.selection = selection;
    this.lost = lost;
    this.treeAsked = search.tree().isPresent();
    this.connection = file.openImmutable();
    try {
      this.statement = statement(search);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private PreparedStatement statement(Search search) throws SQLException {
    try {
      return search.statement(connection, selection);
    } catch (SQLException e) {
      if (!treeAsked) {
        throw e;
      }
      treeFailure = Optional.of(e);
      return connection.prepareStatement(selection.all());
    }
  }

  /** Returns the row the cursor stands on. */
  ResultSet row() {
    return rows.orElseThrow();
  }

  Connection connection() {
    return connection;
  }

  /** Returns whether the R-tree takes part. */
  boolean isThroughTree() {
    return treeAsked && treeFailure.isEmpty();
  }

  /** Returns why the R-tree takes no part although asked to, with the table itself in order. */
  Optional<String> treeFailure() {
    return leaves.isPresent() ? Optional.empty() : treeFailure.map(SQLException::getMessage);
  }

  /** Moves to the next row that can be read; if there are rows but none can be, throws. */
  boolean next() throws IOException, SQLException {
    if (ended) {
      return false;
    }
    boolean found;
    try {
      found = step();
    } catch (SQLException e) {
      found = goOn(e);
    }
    if (!found) {
      ended = true;
      lost.end(rowsRead);
    }
    return found;
  }

  private boolean step() throws SQLException {
    if (rows.isEmpty()) {
      rows = Optional.of(statement.executeQuery());
    }
    if (!rows.get().next()) {
      return false;
    }
    if (selection.table().isSoughtByKey()) {
      pass(rows.get().getLong(KEY));
    }
    rowsRead++;
    lost.settle();
    return true;
  }

  private void pass(long key) throws SQLException {
    if (key < next) {
      SQLException disorder = new SQLException("row " + key + " follows row " + (next - 1));
      lost.because(disorder);
      lost.add(key, next - 1); // some of them were given, but nobody can say that all were
      throw disorder;
    }
    ended = key == Long.MAX_VALUE;
    next = key + 1;
  }

  private boolean goOn(SQLException cause) throws IOException {
    if (isThroughTree()) {
      treeFailure = Optional.of(cause); // if the table is damaged that will show without the tree
      try {
        seek(next);
        return step();
      } catch (SQLException e) {
        return goOn(e);
      }
    }
    lost.because(cause);
    return selection.table().isSoughtByKey() && goOnBehind();
  }

  private boolean goOnBehind() throws IOException {
    boolean failed = true; // somewhere on the page of the next row id
    for (; damages < MOST_DAMAGES && leaves().moveTo(next); damages++) {
      long end = leaves().last();
      try {
        OptionalLong key = firstKey(end);
        if (key.isPresent()) {
          next = key.getAsLong();
          end = next;
          failed = true;
          seek(next);
          if (step()) {
            return true;
          }
        }
      } catch (SQLException e) {
        lost.because(e);
        failed = true;
      }
      if (failed) {
        lost.add(next, end);
      }
      if (end == Long.MAX_VALUE) {
        return false;
      }
      failed = false;
      next = end + 1;
    }
    lost.add(next, Long.MAX_VALUE);
    return false;
  }

  private LeafRanges leaves() throws IOException {
    if (leaves.isEmpty()) {
      leaves = Optional.of(LeafRanges.open(file.path(), selection.table().rootPage()));
    }
    return leaves.get();
  }

  private OptionalLong firstKey(long end) throws SQLException {
    return SqlQuery.all(connection, selection.firstKey(), row -> row.getLong(KEY), next, end)
        .stream()
        .mapToLong(Long::longValue)
        .findFirst();
  }

  private void seek(long key) throws SQLException {
    rows = Optional.empty();
    statement.close();
    statement = connection.prepareStatement(selection.onwards());
    statement.setLong(1, key);
  }

  @Override
  public void close() throws IOException {
    try (connection) {
      ended = true;
      statement.close();
      if (leaves.isPresent()) {
        leaves.get().close();
      }
    } catch (SQLException e) {
      throw new IOException(selection.table().name() + ": " + e.getMessage(), e);
    }
  }
}
