package merestone.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import merestone.finding.Area;

/**
 * A subject and what it meets in one constraint layer.
 *
 * @param index the layer
 * @param pieces the shared ground by feature, in the layer's order
 * @param footprint the ground the pieces cover, counted once, without pieces that failed; empty if
 *     it could not be computed
 * @param byClass the same of the pieces of each class; nothing if the layer has no classes
 */
record Meeting(
    LayerIndex index,
    List<Piece> pieces,
    Optional<Area> footprint,
    SortedMap<String, Optional<Area>> byClass) {

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

  /** Returns why ground of the meeting is missing, from the first piece that failed. */
  Optional<String> failure() {
    return pieces.stream().filter(Piece::isFailed).map(Piece::failure).findFirst();
  }
}
