package merestone.finding;

/**
 * Ground of one subject that lies under two constraint layers at once, such as a red line and
 * farmland: in both their accounts, so that the accounts of a subject can sum to more than its
 * ground.
 *
 * @param subject the subject
 * @param layer title of the layer that comes first in the review
 * @param other title of the other layer
 * @param area the ground under both, counted once
 */
public record DoubleCover(FeatureRef subject, String layer, String other, Area area) {}
