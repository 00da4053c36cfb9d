package merestone.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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

  /**
   * The ground of a list of pieces.
   *
   * @param areaM2 the area of their union, m²
   * @param failed places of pieces whose overlap with others could not be computed; they count in
   *     full
   */
  record Sum(double areaM2, List<Integer> failed) {}

  /** Adds the pieces up. */
  static Sum of(List<Geometry> pieces, int threads, Progress progress) {
    GroundOnce ground = new GroundOnce(pieces);
    List<OptionalDouble> own = OrderedWork.map(pieces.size(), threads, ground::own, progress);
    double area = 0;
    List<Integer> failed = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      area += own.get(i).orElse(pieces.get(i).getArea());
      if (own.get(i).isEmpty()) {
        failed.add(i);
      }
    }
    return new Sum(area, failed);
  }

  /** Returns the area of a piece that no piece before it covers; empty if that failed. */
  private OptionalDouble own(int place) {
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
      return OptionalDouble.of(piece.getArea());
    }
    Overlaid others = OverlayLadder.union(before);
    Overlaid shared = OverlayLadder.intersection(piece, others.geometry());
    return others.failed() || shared.failed()
        ? OptionalDouble.empty()
        : OptionalDouble.of(piece.getArea() - shared.geometry().getArea());
  }

  /** Neighbours that only touch have no interior point in common. */
  private static boolean overlaps(Geometry a, Geometry b) {
    return RelateNG.relate(a, b, RelatePredicate.matches("T********"));
  }
}
