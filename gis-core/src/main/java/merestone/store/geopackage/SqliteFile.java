package merestone.store.geopackage;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import org.sqlite.JDBC;
import org.sqlite.SQLiteErrorCode;

/**
 * A SQLite database file and the two ways we open one. The path goes into the connection as a
 * percent-encoded URI, so blanks, Chinese, {@code #} and {@code ?} in it are safe. SQLite is asked
 * by name: a {@code DriverManager} would first start every database engine on the class path.
 */
final class SqliteFile {
  /** Extended result codes have more in the bits above (SQLite, "Result and Error Codes"). */
  private static final int PRIMARY_CODE = 0xFF;

  /** How long to wait for another program that is just reading or writing, ms. */
  private static final int PATIENCE_MS = 3000;

  private final Path path;

  SqliteFile(Path path) {
    this.path = path;
  }

  Path path() {
    return path;
  }

  /**
   * Opens the file so that SQLite neither locks it nor looks for or creates anything beside it: no
   * -wal, -shm or journal, even with a WAL header or in a folder nobody may write to. Source:
   * SQLite documentation, "URI filenames", parameters {@code immutable} and {@code mode}.
   *
   * <p>Of a file that is damaged or cut short the tables that can still be told are there; see
   * {@link #damage}.
   */
  Connection openImmutable() throws SQLException {
    Connection connection = open();
    try {
      if (damage(connection).isPresent()) {
        // this lifts two refusals: of a file shorter than its header says, and of all tables
        // because of one; nothing is writable in mode=ro
        try (Statement statement = connection.createStatement()) {
          statement.execute("PRAGMA writable_schema = ON");
        }
        damage(connection); // the first statement fails still
      }
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Returns why the list of the file's tables cannot be read to its end; empty if it can. */
  Optional<SQLException> damage() throws SQLException {
    try (Connection connection = open()) {
      return damage(connection);
    }
  }

  private Connection open() throws SQLException {
    return JDBC.createConnection("jdbc:sqlite:" + uri() + "?immutable=1&mode=ro", new Properties());
  }

  private static Optional<SQLException> damage(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SELECT 1 FROM sqlite_master LIMIT 1");
      return Optional.empty();
    } catch (SQLException e) {
      if ((e.getErrorCode() & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_CORRUPT.code) {
        return Optional.of(e);
      }
      throw e;
    }
  }

  /** Creates or opens the file for writing, without a journal: it is not anybody's data yet. */
  Connection openScratch() throws SQLException {
    return JDBC.createConnection(
        "jdbc:sqlite:"
            + uri()
            + "?mode=rwc&journal_mode=OFF&synchronous=OFF&locking_mode=EXCLUSIVE",
        new Properties());
  }

  /**
   * Opens the file to change it so that what is committed stays: with a rollback journal, and a
   * commit that returns after disk and folder have confirmed it. Source: SQLite documentation,
   * "PRAGMA synchronous", EXTRA; "PRAGMA fullfsync" for what macOS calls a confirmation.
   *
   * @param make whether to make the file if there is none
   */
  Connection openLiving(boolean make) throws SQLException {
    Connection connection = waiting(make ? "rwc" : "rw");
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA journal_mode = DELETE");
      statement.execute("PRAGMA synchronous = EXTRA");
      statement.execute("PRAGMA fullfsync = ON");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Opens a file to read it while somebody else may change it. */
  Connection openReading() throws SQLException {
    return waiting("ro");
  }

  private Connection waiting(String mode) throws SQLException {
    return JDBC.createConnection(
        "jdbc:sqlite:" + uri() + "?mode=" + mode + "&busy_timeout=" + PATIENCE_MS,
        new Properties());
  }

  private String uri() {
    URI uri = path.toAbsolutePath().toUri();
    // SQLite knows no host names: a Windows share goes into the path part
    String host = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
    return "file://" + host + uri.getRawPath();
  }
}
