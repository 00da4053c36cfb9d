package merestone.check;

import java.util.function.Supplier;
import merestone.finding.FeatureRef;

/**
 * Ground of one constraint feature that counts for a rule, or may; its geometry is made when asked
 * for.
 *
 * @param constraint the feature
 * @param mostM2 its planar area, or more where only its geometry can tell
 * @param ground the ground, polygonal
 */
record Share(FeatureRef constraint, double mostM2, Supplier<Overlaid> ground) {

  static Share of(FeatureRef constraint, Piece piece) {
    return new Share(constraint, piece.area().planarM2(), piece::ground);
  }
}
