package merestone.store.geopackage;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * A SQLite database file and the two ways we open one. The path goes into the connection as a
 * percent-encoded URI, so blanks, Chinese, {@code #} and {@code ?} in it are safe. SQLite is asked
 * by name: a {@code DriverManager} would first start every database engine on the class path.
 */
final class SqliteFile {
  private final Path path;

  SqliteFile(Path path) {
    this.path = path;
  }

  /**
   * Opens the file so that SQLite neither locks it nor looks for or creates anything beside it: no
   * -wal, -shm or journal, even with a WAL header or in a folder nobody may write to. Source:
   * SQLite documentation, "URI filenames", parameters {@code immutable} and {@code mode}.
   */
  Connection openImmutable() throws SQLException {
    return JDBC.createConnection("jdbc:sqlite:" + uri() + "?immutable=1&mode=ro", new Properties());
  }

  /** Creates or opens the file for writing, without a journal: it is not anybody's data yet. */
  Connection openScratch() throws SQLException {
    return JDBC.createConnection(
        "jdbc:sqlite:"
            + uri()
            + "?mode=rwc&journal_mode=OFF&synchronous=OFF&locking_mode=EXCLUSIVE",
        new Properties());
  }

  private String uri() {
    URI uri = path.toAbsolutePath().toUri();
    // SQLite knows no host names: a Windows share goes into the path part
    String host = uri.getRawAuthority() == null ? "" : "//" + uri.getRawAuthority();
    return "file://" + host + uri.getRawPath();
  }
}
