package merestone.finding;

import java.util.Optional;

/**
 * How one subject's ground divides over one constraint layer. Closed: footprint and {@link #rest}
 * sum to the subject; where the layer has classes, their footprints less {@link
 * #overlapBetweenClasses} sum to the footprint.
 *
 * @param subject the subject
 * @param layer the constraint layer's title
 * @param whole the subject's own ground
 * @param sumOfPairs ground shared with each constraint feature, added up: more than the footprint
 *     where the constraint layer overlaps itself
 * @param footprint ground covered by at least one constraint feature, counted once
 * @param pairs how many constraint features share ground with the subject
 * @param byClass the footprint by class; empty if the layer has no class column, or if a class
 *     could not be measured, which the ledger then tells
 */
public record Account(
    FeatureRef subject,
    String layer,
    Area whole,
    Area sumOfPairs,
    Area footprint,
    int pairs,
    Optional<ByClass> byClass) {

  /** Returns the ground free of the layer: whole minus footprint. */
  public Area rest() {
    return whole.minus(footprint);
  }

  /**
   * Returns by how much the classes sum to more than the footprint: ground under features of two
   * classes counts once here, of three classes twice. Empty without classes.
   */
  public Optional<Area> overlapBetweenClasses() {
    return byClass.map(classes -> classes.sum().minus(footprint));
  }
}
