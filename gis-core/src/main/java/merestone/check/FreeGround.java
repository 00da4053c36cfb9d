package merestone.check;

import java.util.Optional;
import merestone.finding.Area;
import org.locationtech.jts.geom.Geometry;

/**
 * The ground of a subject that a rule's constraints leave free.
 *
 * @param certain what is certainly free, polygonal; may be empty
 * @param least its area
 * @param most the area that may be free: what no certain ground covers
 */
record FreeGround(Geometry certain, Area least, Area most) {

  /** Returns a subject's free ground; empty if it could not be computed, which is then noted. */
  static Optional<FreeGround> of(Subject subject, Ground ground, Measure measure) {
    if (!ground.failures().isEmpty()) {
      return Optional.empty();
    }
    Overlaid least = MustBeInside.rest(subject.ground(), ground.possible());
    Overlaid most =
        ground.hasUncertain() ? MustBeInside.rest(subject.ground(), ground.certain()) : least;
    if (least.failed() || most.failed()) {
      ground.addFailure(subject.ref().label(), String.join("; ", least.tried()));
    }
    return ground.failures().isEmpty()
        ? Optional.of(
            new FreeGround(
                least.geometry(), measure.of(least.geometry()), measure.of(most.geometry())))
        : Optional.empty();
  }
}
