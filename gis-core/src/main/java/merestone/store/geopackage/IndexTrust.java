package merestone.store.geopackage;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Whether one layer's R-tree may choose rows. The first search looks at all rows: one alone would
 * not repay a proof. The second looks at all rows too and proves the tree, see {@link IndexProof};
 * those that follow use it. A tree that is not registered, cannot be proven or was proven for
 * another state of the file is not used. Safe from many threads.
 */
final class IndexTrust {
  private enum State {
    NEW,
    ASKED,
    PROVEN,
    REFUSED
  }

  private static final String REGISTERED =
      "SELECT 1 FROM gpkg_extensions WHERE extension_name = '"
          + SpatialIndex.EXTENSION
          + "' AND lower(table_name) = lower(?) AND lower(column_name) = lower(?)";

  private final Path file;
  private final FeatureTable table;
  private State state = State.NEW;
  private Optional<FileStamp> stamp = Optional.empty();

  IndexTrust(Path file, FeatureTable table) {
    this.file = file;
    this.table = table;
  }

  /** Returns how to seek the rows in a box. */
  synchronized Search search(Envelope box) throws IOException {
    FileStamp now = FileStamp.of(file);
    if (!stamp.equals(Optional.of(now))) {
      stamp = Optional.of(now);
      state = State.NEW;
    }
    return switch (state) {
      case NEW -> {
        state = isRegistered() ? State.ASKED : State.REFUSED;
        yield Search.scanning(box);
      }
      case ASKED -> Search.proving(box, tree(), new IndexProof(this, tree(), now));
      case PROVEN -> Search.indexed(box, tree());
      case REFUSED -> Search.scanning(box);
    };
  }

  /** Takes the outcome of a proof for the file as it was when the proof began. */
  synchronized void conclude(boolean right, FileStamp then) {
    if (stamp.equals(Optional.of(then))) {
      state = right ? State.PROVEN : State.REFUSED;
    }
  }

  /** Returns whether the tree chooses the rows from now on. */
  synchronized boolean isProven() {
    return state == State.PROVEN;
  }

  private String tree() {
    return new SpatialIndex(table.name(), table.geometry().orElseThrow().name()).name();
  }

  private boolean isRegistered() {
    if (!table.isSoughtByKey()) {
      return false;
    }
    String column = table.geometry().orElseThrow().name();
    try (Connection connection = new SqliteFile(file).openImmutable()) {
      return !SqlQuery.all(connection, REGISTERED, row -> row.getInt(1), table.name(), column)
          .isEmpty();
    } catch (SQLException e) {
      return false; // no table of extensions
    }
  }
}
