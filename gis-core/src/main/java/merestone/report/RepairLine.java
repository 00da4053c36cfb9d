package merestone.report;

import java.util.List;
import java.util.Optional;
import merestone.finding.Repair;
import merestone.message.Text;

/**
 * A mended feature with its areas as people read them.
 *
 * @param repair the repair
 * @param before area as read, m²; empty if the broken geometry had none
 * @param after area as used, m²
 */
record RepairLine(Repair repair, Optional<Amount> before, Optional<Amount> after) {

  /** Returns what was wrong, in words. */
  Text fault() {
    return repair.faultWords();
  }

  /** Returns what was done, in words. */
  Text done() {
    return repair.rungWords();
  }

  static List<RepairLine> of(List<Repair> repairs) {
    return repairs.stream().map(RepairLine::of).toList();
  }

  private static RepairLine of(Repair repair) {
    return new RepairLine(repair, shown(repair.areaBefore()), shown(repair.areaAfter()));
  }

  private static Optional<Amount> shown(double m2) {
    return Optional.of(m2).filter(Double::isFinite).map(Amount::squareMetres);
  }
}
