package merestone.check;

import java.util.ArrayList;
import java.util.List;
import merestone.progress.Progress;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;

/**
 * Adds up ground that may overlap itself, each place once: what a piece shares with the pieces
 * before it in the list is not counted again. Local, so the cost grows with the overlaps and not
 * with the square of the list; independent of the number of threads.
 */
final class GroundOnce {
  private final List<Geometry> pieces;
  private final HPRtree tree = new HPRtree();

  private GroundOnce(List<Geometry> pieces) {
    this.pieces = pieces;
    for (int i = 0; i < pieces.size(); i++) {
      if (!pieces.get(i).isEmpty()) {
        tree.insert(pieces.get(i).getEnvelopeInternal(), i);
      }
    }
    tree.build();
  }

  /** Returns the area of the union of the pieces, m². */
  static double area(List<Geometry> pieces, int threads, Progress progress) {
    GroundOnce ground = new GroundOnce(pieces);
    return OrderedWork.map(pieces.size(), threads, ground::own, progress).stream()
        .mapToDouble(Double::doubleValue)
        .sum();
  }

  /** Returns the area of a piece that no piece before it covers. */
  private double own(int place) {
    Geometry piece = pieces.get(place);
    List<Geometry> before = new ArrayList<>();
    if (!piece.isEmpty()) {
      tree.query(
          piece.getEnvelopeInternal(),
          item -> {
            int other = (Integer) item;
            if (other < place && overlaps(piece, pieces.get(other))) {
              before.add(pieces.get(other));
            }
          });
    }
    if (before.isEmpty()) {
      return piece.getArea();
    }
    Overlaid shared = OverlayLadder.intersection(piece, OverlayLadder.union(before).geometry());
    return piece.getArea() - shared.geometry().getArea();
  }

  /** Neighbours that only touch have no interior point in common. */
  private static boolean overlaps(Geometry a, Geometry b) {
    return RelateNG.relate(a, b, RelatePredicate.matches("T********"));
  }
}
