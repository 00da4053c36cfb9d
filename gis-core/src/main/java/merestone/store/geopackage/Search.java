package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * How rows are sought.
 *
 * @param box what wanted geometries meet; empty if any will do
 * @param tree the R-tree that takes part
 * @param proof told how each row lies to the tree, which then does not choose the rows; empty if
 *     the tree has been proven and does
 */
record Search(Optional<Envelope> box, Optional<String> tree, Optional<IndexProof> proof) {
  static final Search ALL = new Search(Optional.empty(), Optional.empty(), Optional.empty());

  /** Looks at all rows for those in a box. */
  static Search scanning(Envelope box) {
    return new Search(Optional.of(box), Optional.empty(), Optional.empty());
  }

  /** Looks at all rows, and whether the tree has them all. */
  static Search proving(Envelope box, String tree, IndexProof proof) {
    return new Search(Optional.of(box), Optional.of(tree), Optional.of(proof));
  }

  /** Looks at the rows that the tree has in a box. */
  static Search indexed(Envelope box, String tree) {
    return new Search(Optional.of(box), Optional.of(tree), Optional.empty());
  }

  /** Returns whether a geometry with this envelope may be wanted. */
  boolean admits(Envelope envelope) {
    return box.isEmpty() || box.get().intersects(envelope);
  }

  /** Returns the statement that seeks the rows, ready to run. */
  PreparedStatement statement(Connection connection, Selection selection) throws SQLException {
    if (tree.isEmpty()) {
      return connection.prepareStatement(selection.all());
    }
    if (proof.isPresent()) {
      return connection.prepareStatement(selection.withBoxes(tree.get()));
    }
    PreparedStatement statement = connection.prepareStatement(selection.meeting(tree.get()));
    Envelope wanted = box.orElseThrow();
    statement.setDouble(1, wanted.getMaxX());
    statement.setDouble(2, wanted.getMinX());
    statement.setDouble(3, wanted.getMaxY());
    statement.setDouble(4, wanted.getMinY());
    return statement;
  }
}
