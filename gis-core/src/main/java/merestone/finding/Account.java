package merestone.finding;

/**
 * How one subject's ground divides over one constraint layer. Closed: footprint and {@link #rest}
 * sum to the subject.
 *
 * @param subject the subject
 * @param layer the constraint layer's title
 * @param whole the subject's own ground
 * @param sumOfPairs ground shared with each constraint feature, added up: more than the footprint
 *     where the constraint layer overlaps itself
 * @param footprint ground covered by at least one constraint feature, counted once
 * @param pairs how many constraint features share ground with the subject
 */
public record Account(
    FeatureRef subject, String layer, Area whole, Area sumOfPairs, Area footprint, int pairs) {

  /** Returns the ground free of the layer: whole minus footprint. */
  public Area rest() {
    return whole.minus(footprint);
  }
}
