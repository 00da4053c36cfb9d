package merestone.rule;

import java.util.List;
import java.util.Optional;

/**
 * A demand on how near a subject is to constraints.
 *
 * @param relation {@link Relation#KEEP_DISTANCE} or {@link Relation#MUST_TOUCH}
 * @param constraints what the subject must keep away from, or touch
 * @param distance the least distance to keep; for a touch, how far apart still counts as touching.
 *     In {@link Limit.Unit#M}
 */
public record NearDemand(Relation relation, List<Side> constraints, Limit distance)
    implements Demand {

  public NearDemand {
    constraints = List.copyOf(constraints);
    if (distance.unit() != Limit.Unit.M) {
      throw new IllegalArgumentException("a distance is in metres, was " + distance);
    }
  }

  @Override
  public Optional<Limit> limit() {
    return Optional.of(distance);
  }

  @Override
  public Demand withLimit(Limit limit) {
    return new NearDemand(relation, constraints, limit);
  }
}
