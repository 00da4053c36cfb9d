package merestone.store.geopackage;

import java.io.Closeable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import merestone.crs.CoordinateSystem;
import merestone.message.UserError;
import merestone.store.sqlite.GrowingBytes;
import org.locationtech.jts.geom.Geometry;

/**
 * A GeoPackage that is kept: changed in place, a transaction at a time, and never replaced. A
 * transaction that has returned survives a crash of the process and of the machine, as far as the
 * disk keeps what it has confirmed (SQLite, {@code PRAGMA synchronous=EXTRA} with a rollback
 * journal); one that has not returned leaves nothing behind.
 *
 * <p>Any GIS may read the file meanwhile. Safe for many threads, one after the other.
 */
public final class LivingGeoPackage implements Closeable {
  private final Path file;
  private final Connection connection;
  private final Optional<Object> identity;

  /**
   * Work on the database.
   *
   * @param <T> what comes of it
   */
  public interface Work<T> {
    /** Does it. */
    T on(Connection connection) throws SQLException;
  }

  /**
   * A table of the file, as a GIS is told of it.
   *
   * @param name the name of the table or view
   * @param description what it is, for people
   * @param system the system of its points in the column {@code geom}; empty for a table without
   */
  public record Listed(String name, String description, Optional<CoordinateSystem> system) {}

  private LivingGeoPackage(Path file, Connection connection, boolean kept) {
    this.file = file;
    this.connection = connection;
    this.identity = kept ? FileStamp.identity(file) : Optional.empty();
  }

  /**
   * Opens a file for reading and changing.
   *
   * @throws UserError if there is none, or it cannot be opened, code {@code output-unwritable}
   */
  public static LivingGeoPackage open(Path file) {
    try {
      return new LivingGeoPackage(file, new SqliteFile(file).openLiving(false), true);
    } catch (SQLException e) {
      throw Faults.unwritable(file, e);
    }
  }

  /**
   * Makes a new file with its tables, in one transaction: it is either there or not.
   *
   * @param definitions SQL that makes tables, views and triggers
   * @param tables which of them a GIS shows
   * @param styles how QGIS draws them, with a table of their own
   * @throws UserError if the folder cannot be written to, code {@code output-unwritable}
   */
  public static LivingGeoPackage create(
      Path file, List<String> definitions, List<Listed> tables, List<LayerStyle> styles) {
    try {
      Connection connection = new SqliteFile(file).openLiving(true);
      try {
        connection.setAutoCommit(false);
        CoreTables core = CoreTables.create(connection);
        for (String definition : definitions) {
          SqlChange.run(connection, definition);
        }
        for (Listed table : tables) {
          list(connection, core, table);
        }
        LayerStyle.create(connection, styles);
        core.registerSystems(connection);
        connection.commit();
        return new LivingGeoPackage(file, connection, true);
      } catch (SQLException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw Faults.unwritable(file, e);
    }
  }

  /**
   * Opens a file for reading alone; what others commit meanwhile is seen.
   *
   * @throws UserError if it cannot be opened, code {@code file-unreadable}
   */
  public static LivingGeoPackage read(Path file) {
    try {
      return new LivingGeoPackage(file, new SqliteFile(file).openReading(), false);
    } catch (SQLException e) {
      throw Faults.unreadable(file, e);
    }
  }

  private static void list(Connection connection, CoreTables core, Listed table)
      throws SQLException {
    boolean shaped = table.system().isPresent();
    int system = table.system().map(core::srsId).orElse(0);
    core.registerSystems(connection); // the rows below refer to it
    SqlChange.run(
        connection,
        "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
            + " VALUES (?, ?, ?, ?, ?)",
        table.name(),
        shaped ? "features" : "attributes",
        table.name(),
        table.description(),
        system);
    if (shaped) {
      SqlChange.run(
          connection,
          "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', ?, 0, 0)",
          table.name(),
          system);
    }
  }

  /** Returns the srs_id of a listed table or view with points. */
  public int systemOf(String table) {
    return read(
        on ->
            SqlQuery.all(
                    on,
                    "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?",
                    row -> row.getInt(1),
                    table)
                .get(0));
  }

  /** Returns a geometry as GeoPackage binary, in a system of the file. */
  public static byte[] encoded(Geometry geometry, int srsId) {
    GrowingBytes blob = new GrowingBytes();
    new GeometryEncoder(srsId).encode(geometry, blob);
    return blob.copy();
  }

  /** Returns whether the file has a table or view. */
  public boolean has(String table) {
    return read(
        on ->
            !SqlQuery.all(
                    on, "SELECT 1 FROM sqlite_master WHERE name = ?", row -> row.getInt(1), table)
                .isEmpty());
  }

  /**
   * Reads.
   *
   * @throws UserError if the file cannot be read, code {@code file-unreadable}
   */
  public synchronized <T> T read(Work<T> work) {
    try {
      T found = work.on(connection);
      if (!connection.getAutoCommit()) {
        connection.commit();
      }
      return found;
    } catch (SQLException e) {
      throw Faults.unreadable(file, e);
    }
  }

  /**
   * Changes something, as a whole or not at all. When this returns, it is on the disk.
   *
   * @throws UserError if the disk does not take it, or the file is no longer where it was, code
   *     {@code output-unwritable}; nothing is changed then
   */
  public synchronized <T> T change(Work<T> work) {
    try {
      if (!Files.exists(file) || !FileStamp.identity(file).equals(identity)) {
        throw new SQLException("the file has been moved, deleted or replaced");
      }
      connection.setAutoCommit(false);
      T done = work.on(connection);
      connection.commit();
      return done;
    } catch (SQLException e) {
      rollBack(e);
      throw Faults.unwritable(file, e);
    }
  }

  private void rollBack(SQLException cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw Faults.unwritable(file, e);
    }
  }
}
