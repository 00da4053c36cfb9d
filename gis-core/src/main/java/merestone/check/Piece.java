package merestone.check;

import java.util.function.Supplier;
import merestone.finding.Area;

/**
 * The ground a subject shares with one constraint feature: its area, and its geometry once somebody
 * asks for it. For the thread that judges the subject.
 */
final class Piece {
  private final int feature;
  private final Area area;
  private final String failure;
  private final Supplier<Overlaid> ground;

  private Piece(int feature, Area area, String failure, Supplier<Overlaid> ground) {
    this.feature = feature;
    this.area = area;
    this.failure = failure;
    this.ground = ground;
  }

  /** Ground of an area above zero. */
  static Piece of(int feature, Area area, Supplier<Overlaid> ground) {
    return new Piece(feature, area, "", new Once<>(ground));
  }

  /** Ground that could not be computed. */
  static Piece failed(int feature, Overlaid failed) {
    return new Piece(feature, Area.ZERO, String.join("; ", failed.tried()), () -> failed);
  }

  /** Returns the constraint feature's place in its layer. */
  int feature() {
    return feature;
  }

  Area area() {
    return area;
  }

  boolean isFailed() {
    return !failure.isEmpty();
  }

  /** Returns why the overlay failed; empty if it did not. */
  String failure() {
    return failure;
  }

  /** Returns the shared ground, polygonal; the same each time. */
  Overlaid ground() {
    return ground.get();
  }
}
