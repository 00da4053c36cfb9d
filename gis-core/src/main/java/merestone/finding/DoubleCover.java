package merestone.finding;

import java.util.Optional;
import merestone.message.Text;

/**
 * Ground of one subject that lies under two constraint layers at once, such as a red line and
 * farmland: in both their accounts, so that the accounts of a subject can sum to more than its
 * ground.
 *
 * @param subject the subject
 * @param layer title of the layer that comes first in the review
 * @param other title of the other layer
 * @param area the ground under both, counted once; empty if it could not be determined
 * @param why why it could not; empty texts if it was
 */
public record DoubleCover(
    FeatureRef subject, String layer, String other, Optional<Area> area, Text why) {
  private static final Text NOTHING = Text.same("");

  /** Ground that was measured. */
  public DoubleCover(FeatureRef subject, String layer, String other, Area area) {
    this(subject, layer, other, Optional.of(area), NOTHING);
  }

  /** Ground that there may be, but that could not be determined. */
  public static DoubleCover notDetermined(
      FeatureRef subject, String layer, String other, Text why) {
    return new DoubleCover(subject, layer, other, Optional.empty(), why);
  }
}
