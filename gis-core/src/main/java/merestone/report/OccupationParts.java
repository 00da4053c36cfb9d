package merestone.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import merestone.finding.Account;
import merestone.finding.Area;
import merestone.finding.ByClass;
import merestone.report.table.Levelling;
import merestone.rule.AreaKind;

/**
 * How a row of 占用三线情况表 divides one subject over one constraint layer, in hectares. Levelled, taken
 * and outside sum to the rounded subject, and the classes, less {@code overlap}, to what is shown
 * as taken.
 *
 * @param taken the ground under the layer
 * @param outside the rest of the subject
 * @param classes the ground under each class, by its value; empty if the layer has no classes
 * @param overlap what the classes sum to beyond {@code taken}, where they overlap; empty without
 *     classes, and where they do not
 */
record OccupationParts(
    Number taken, Number outside, Map<String, Number> classes, Optional<Number> overlap) {
  private static final int DECIMALS = 4;

  /** Half of what square metres are shown to: less is the noise of adding up, and not ground. */
  private static final double NO_GROUND_M2 = 0.005;

  static OccupationParts exact(Account account, AreaKind kind) {
    Map<String, Number> classes = new TreeMap<>(ByClass.ORDER);
    parts(account).forEach(part -> classes.put(part.value(), ha(part.footprint(), kind)));
    return new OccupationParts(
        ha(account.footprint(), kind),
        ha(account.rest(), kind),
        classes,
        overlap(account, kind).map(Amount::hectaresOf));
  }

  static OccupationParts levelled(Account account, AreaKind kind) {
    BigDecimal footprint = decimal(account.footprint(), kind);
    List<BigDecimal> whole =
        Levelling.levelled(List.of(footprint, decimal(account.rest(), kind)), DECIMALS);
    List<ByClass.Part> parts = parts(account);
    Map<String, Number> classes = new TreeMap<>(ByClass.ORDER);
    if (parts.isEmpty()) {
      return new OccupationParts(whole.get(0), whole.get(1), classes, Optional.empty());
    }
    List<BigDecimal> exact = new ArrayList<>();
    parts.forEach(part -> exact.add(decimal(part.footprint(), kind)));
    BigDecimal beyond = exact.stream().reduce(BigDecimal.ZERO, BigDecimal::add).subtract(footprint);
    boolean overlaps = overlap(account, kind).isPresent();
    if (overlaps) {
      exact.add(beyond.negate());
    } else {
      int largest = exact.indexOf(exact.stream().max(BigDecimal::compareTo).orElseThrow());
      exact.set(largest, exact.get(largest).subtract(beyond));
    }
    List<BigDecimal> shown = Levelling.to(whole.get(0), exact);
    for (int i = 0; i < parts.size(); i++) {
      classes.put(parts.get(i).value(), shown.get(i));
    }
    return new OccupationParts(
        whole.get(0),
        whole.get(1),
        classes,
        overlaps ? Optional.of(shown.get(parts.size()).negate()) : Optional.empty());
  }

  /** Returns the ground that classes of an account share, in m²; empty if there is none. */
  static Optional<Double> overlap(Account account, AreaKind kind) {
    return account
        .overlapBetweenClasses()
        .map(area -> area.in(kind))
        .filter(m2 -> m2 > NO_GROUND_M2 && parts(account).size() > 1);
  }

  private static List<ByClass.Part> parts(Account account) {
    return account.byClass().map(ByClass::parts).orElse(List.of());
  }

  private static Number ha(Area area, AreaKind kind) {
    return Amount.hectaresOf(area.in(kind));
  }

  private static BigDecimal decimal(Area area, AreaKind kind) {
    return BigDecimal.valueOf(area.in(kind)).movePointLeft(DECIMALS);
  }
}
