package merestone.check;

import java.util.List;
import java.util.Optional;
import merestone.finding.Area;

/**
 * A subject and what it meets in one constraint layer.
 *
 * @param index the layer
 * @param pieces the shared ground by feature, in the layer's order
 * @param footprint the ground the pieces cover, counted once; empty if it could not be computed
 */
record Meeting(LayerIndex index, List<Piece> pieces, Optional<Area> footprint) {

  /** Returns the area of all pieces, ground under several counted each time. */
  Area sum() {
    Area sum = Area.ZERO;
    for (Piece piece : pieces) {
      sum = sum.plus(piece.area());
    }
    return sum;
  }

  /** Returns the features that share ground with the subject, by their places. */
  int[] features() {
    return pieces.stream().filter(piece -> !piece.isFailed()).mapToInt(Piece::feature).toArray();
  }
}
