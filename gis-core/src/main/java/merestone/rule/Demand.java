package merestone.rule;

import java.util.List;
import java.util.Optional;

/** What a rule demands of its subjects: a {@link Relation} with its terms. Immutable. */
public sealed interface Demand
    permits GroundDemand, NearDemand, LayerDemand, AttributeDemand, DeliveryDemand {

  /** Returns the word for it. */
  Relation relation();

  /** Returns the sides the subjects are held against, in the order of the book; may be empty. */
  default List<Side> constraints() {
    return List.of();
  }

  /** Returns the amount that decides; empty if the demand is not about an amount. */
  default Optional<Limit> limit() {
    return Optional.empty();
  }

  /** Returns the same demand with another limit; itself if it has none. */
  default Demand withLimit(Limit limit) {
    return this;
  }
}
