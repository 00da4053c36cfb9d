package merestone.finding;

import merestone.message.Text;

/**
 * A feature whose geometry was not valid and was mended before it was used.
 *
 * @param feature the feature
 * @param rung which step of the repair ladder gave a valid geometry
 * @param fault what was wrong and where, in the words of the validity test
 * @param areaBefore area of the geometry as read, m²
 * @param areaAfter area of the geometry as used, m²
 */
public record Repair(
    FeatureRef feature, String rung, String fault, double areaBefore, double areaAfter) {

  /** Returns what was wrong and where, in words; those of the test where it has others. */
  public Text faultWords() {
    return RepairWords.fault(fault);
  }

  /** Returns what was done, in words; that of the ladder where it has another. */
  public Text rungWords() {
    return RepairWords.done(rung);
  }
}
