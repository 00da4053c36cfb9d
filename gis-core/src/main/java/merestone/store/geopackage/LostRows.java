package merestone.store.geopackage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import merestone.message.Problem;

/** Names the rows that cannot be read, neighbouring ones as one range. For one thread. */
final class LostRows {
  private final Path file;
  private final String table;
  private final Consumer<Problem> problems;
  private Optional<SQLException> cause = Optional.empty();
  private Optional<RowRange> range = Optional.empty();
  private boolean named;

  LostRows(Path file, String table, Consumer<Problem> problems) {
    this.file = file;
    this.table = table;
    this.problems = problems;
  }

  /** Takes note that the file is damaged, whether or not a row is lost by it. */
  void because(SQLException why) {
    cause = Optional.of(cause.orElse(why));
  }

  /** Adds row ids to those lost since a row was last read. */
  void add(long first, long last) {
    range = Optional.of(new RowRange(range.map(RowRange::first).orElse(first), last));
  }

  /** Names what was lost before the row that has been read now. */
  void settle() {
    if (range.isPresent()) {
      problems.accept(Faults.rowsLost(file, table, range.get(), cause.orElseThrow()));
      range = Optional.empty();
      named = true;
    }
  }

  /**
   * Names what was lost at the end; damage without a row to name is told as such.
   *
   * @throws SQLException if nothing was read at all
   */
  void end(long rowsRead) throws SQLException {
    if (cause.isPresent() && rowsRead == 0) {
      throw cause.get();
    }
    settle();
    if (cause.isPresent() && !named) {
      problems.accept(Faults.damaged(file, table, rowsRead, cause.get()));
    }
  }
}
