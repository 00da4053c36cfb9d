package merestone.store.geopackage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;

/**
 * Proves that an R-tree loses no row: every row whose geometry can be read and is not empty has a
 * box in the tree that covers the geometry's vertices, and SQLite's own {@code rtreecheck} finds
 * every box within those above it. Entries too many or too large lose nothing and pass. For one
 * thread.
 */
final class IndexProof {
  private static final int SIDES = 4;

  private final IndexTrust trust;
  private final String tree;
  private final FileStamp stamp;
  private boolean refuted;

  /**
   * @param trust told the outcome
   * @param stamp the file as it is while this proof goes on
   */
  IndexProof(IndexTrust trust, String tree, FileStamp stamp) {
    this.trust = trust;
    this.tree = tree;
    this.stamp = stamp;
  }

  /**
   * Looks at one row.
   *
   * @param firstSide the column with the box's least x; greatest x, least and greatest y follow
   * @return whether this row is the first that the tree would lose
   */
  boolean refutedBy(ResultSet row, int firstSide, Envelope envelope) throws SQLException {
    if (refuted || envelope.isNull() || covers(row, firstSide, envelope)) {
      return false;
    }
    refute();
    return true;
  }

  private static boolean covers(ResultSet row, int firstSide, Envelope envelope)
      throws SQLException {
    double[] box = new double[SIDES];
    for (int i = 0; i < SIDES; i++) {
      if (!(row.getObject(firstSide + i) instanceof Number side)) {
        return false;
      }
      box[i] = side.doubleValue();
    }
    return box[0] <= envelope.getMinX()
        && box[1] >= envelope.getMaxX()
        && box[2] <= envelope.getMinY()
        && box[3] >= envelope.getMaxY();
  }

  /** Gives up: the tree is not to be used. */
  void refute() {
    refuted = true;
    trust.conclude(false, stamp);
  }

  /**
   * Ends the proof after the last row.
   *
   * @return what is wrong with the tree in itself; empty if nothing, or if it was refuted before
   */
  Optional<String> end(Connection connection) {
    if (refuted) {
      return Optional.empty();
    }
    String answer = check(connection);
    boolean right = answer.equals("ok");
    trust.conclude(right, stamp);
    return right ? Optional.empty() : Optional.of(answer);
  }

  private String check(Connection connection) {
    try {
      List<String> answers =
          SqlQuery.all(connection, "SELECT rtreecheck('main', ?)", row -> row.getString(1), tree);
      return answers.get(0);
    } catch (SQLException e) {
      return e.getMessage();
    }
  }
}
