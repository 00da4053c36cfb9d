package merestone.geom.doubt;

import java.util.List;
import java.util.Objects;
import org.locationtech.jts.geom.Geometry;

/**
 * A subject, the constraint features it has to do with, and the ground in conflict.
 *
 * @param subject the feature judged
 * @param constraints every constraint feature that meets the subject, and none that has no say
 * @param ground the ground in conflict with all of them together, each place once: a valid polygon
 *     or multipolygon whose borders are borders of the subject or of the constraints' union, to the
 *     0.1 mm of the coarsest overlay; may be empty for a subject that passed
 * @param side whether that ground lies inside or outside the constraints
 */
public record Conflict(Outline subject, List<Outline> constraints, Geometry ground, Side side) {

  public Conflict {
    Objects.requireNonNull(subject, "subject");
    constraints = List.copyOf(constraints);
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(side, "side");
  }

  /** Where the ground in conflict lies. */
  public enum Side {
    /** Inside the constraints, which the subject must not overlap. */
    INSIDE,
    /** Outside the constraints, within which the subject must be. */
    OUTSIDE
  }
}
